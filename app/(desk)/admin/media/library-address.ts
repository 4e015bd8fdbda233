import { z } from 'zod';
import type { LibraryTab } from '@/components/admin/media/library-tabs';
import { libraryInput, type LibraryInput } from '@/newsroom/media/library-input';

const ADDRESS = '/admin/media';

const besides = z.object({
  view: z.enum(['grid', 'list']).default('grid').catch('grid'),
  media: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
});

type Query = Record<string, string | string[] | undefined>;
type Changes = Partial<Record<keyof LibraryInput | 'view' | 'media', string | number | undefined>>;

const TAB_QUERY: Record<LibraryTab, Pick<Changes, 'filter' | 'kind'>> = {
  all: {},
  picture: { kind: 'picture' },
  video: { kind: 'video' },
  audio: { kind: 'audio' },
  withoutAlt: { filter: 'without-alt' },
  todo: { filter: 'todo' },
};

/** The library's filters, view and open detail as its address says them, and the neighbouring addresses. */
export function readLibraryAddress(query: Query) {
  const input: LibraryInput = libraryInput.parse(query);
  const { view, media } = besides.parse(query);
  const values: Changes = { ...input, view: view === 'list' ? 'list' : undefined };
  const at = (changes: Changes): string => addressOf({ ...values, ...changes });
  const { filter, kind, q, cursor: _, ...filters } = input;
  return {
    input,
    view,
    /** The thing whose detail is open. */
    media,
    here: at({ media }),
    at,
    tab: tabOf(input),
    tabAt: (tab: LibraryTab): string =>
      at({ filter: undefined, kind: undefined, cursor: undefined, ...TAB_QUERY[tab] }),
    /** What the filters' form has to keep. */
    kept: withoutEmpty({ filter, kind, view: values.view }),
    /** The same tab without its filters. */
    cleared: addressOf({ filter, kind, view: values.view }),
    filtered: [q, ...Object.values(filters)].some(Boolean),
  };
}

function tabOf({ filter, kind }: LibraryInput): LibraryTab | null {
  if (filter === 'failed') return null;
  if (filter === 'todo') return 'todo';
  return filter === 'without-alt' ? 'withoutAlt' : (kind ?? 'all');
}

function addressOf(values: Changes): string {
  const query = new URLSearchParams(withoutEmpty(values));
  return query.size > 0 ? `${ADDRESS}?${query.toString()}` : ADDRESS;
}

function withoutEmpty(values: Changes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => Boolean(value))
      .map(([name, value]) => [name, String(value)]),
  );
}
