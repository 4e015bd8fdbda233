import { z } from 'zod';
import { deskListInput, type DeskListInput } from '@/newsroom/articles/list-desk-articles';

const ADDRESS = '/admin/articles';

const byName = z.object({ writer: z.string().trim().max(80).optional().catch(undefined) });

type Query = Record<string, string | string[] | undefined>;
type Changes = Partial<Record<'state' | 'cursor', string>>;

/**
 * The list's filters as its address says them, and the addresses of the neighbouring views. The
 * writer stands there by name, so that the filter needs no list of all of them.
 */
export function readListAddress(query: Query) {
  const input: DeskListInput = { ...deskListInput.parse(query), writer: undefined };
  const writerName = byName.parse(query).writer ?? '';
  const values = { ...input, writer: writerName };
  const at = (changes: Changes): string => addressOf({ ...values, ...changes });
  return {
    input,
    writerName,
    here: at({}),
    at,
    /** The same state without its filters. */
    cleared: addressOf({ state: input.state }),
    filtered: input.q !== '' || input.section !== undefined || writerName !== '',
  };
}

function addressOf(values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size > 0 ? `${ADDRESS}?${query.toString()}` : ADDRESS;
}
