import type { IconName } from '@/components/ui/icon';
import { palette } from '@/messages/ar-palette';
import { states } from '@/messages/ar-states';
import { foldArabic } from '@/newsroom/arabic/fold';
import type { PaletteResults } from '@/newsroom/palette/search-palette';
import type { PaletteCommand } from './palette-command';

export interface PaletteOption {
  key: string;
  word: string;
  icon: IconName;
  /** Beside the word: where a story stands, what somebody writes. */
  note: string;
  /** Null for the list of keys. */
  href: string | null;
}

export interface PaletteGroup {
  key: string;
  word: string;
  options: PaletteOption[];
}

const MOST_COMMANDS = 6;

/**
 * Everything that fits what was typed, in groups. The commands come first: they are there at once,
 * so that nothing moves under the hand when the rest arrives.
 *
 * @param results null while they are on their way
 */
export function paletteGroups(
  query: string,
  commands: PaletteCommand[],
  results: PaletteResults | null,
  readsArticles: boolean,
): PaletteGroup[] {
  const words = palette.groups;
  const groups: PaletteGroup[] = [
    { key: 'commands', word: words.commands, options: matchingCommands(query, commands) },
    {
      key: 'articles',
      word: query ? words.articles : words.recent,
      options: [
        ...(results?.articles ?? []).map(articleOption),
        ...allOption(query, readsArticles),
      ],
    },
    {
      key: 'writers',
      word: words.writers,
      options: (results?.writers ?? []).flatMap((one) => writerOption(one, readsArticles)),
    },
    { key: 'media', word: words.media, options: (results?.media ?? []).map(mediaOption) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function matchingCommands(query: string, commands: PaletteCommand[]): PaletteOption[] {
  const words = foldArabic(query).split(' ').filter(Boolean);
  return commands
    .filter(({ word }) => words.every((part) => foldArabic(word).includes(part)))
    .slice(0, MOST_COMMANDS)
    .map(({ word, icon, href }) => ({ key: `command ${word}`, word, icon, href, note: '' }));
}

function articleOption({ id, title, section, state }: PaletteResults['articles'][number]) {
  return {
    key: `article ${id}`,
    word: title || `#${id}`,
    icon: 'newspaper',
    note: [states.state[state], section].filter(Boolean).join(' · '),
    href: `/admin/articles/${id}`,
  } as const;
}

function allOption(query: string, readsArticles: boolean): PaletteOption[] {
  if (!query || !readsArticles) return [];
  const href = `/admin/articles?q=${encodeURIComponent(query)}`;
  return [{ key: 'all', word: palette.all(query), icon: 'search', note: '', href }];
}

/** Who reads stories wants the writer's; others the writer's page. */
function writerOption(
  { handle, name, headline }: PaletteResults['writers'][number],
  readsArticles: boolean,
): PaletteOption[] {
  const page = handle ? `/writer/${handle}` : null;
  const href = readsArticles ? `/admin/articles?writer=${encodeURIComponent(name)}` : page;
  return href ? [{ key: `writer ${name}`, word: name, icon: 'user', note: headline, href }] : [];
}

const KIND_ICONS = { picture: 'image', video: 'clapperboard', audio: 'headphones' } as const;

function mediaOption({ id, name, kind }: PaletteResults['media'][number]): PaletteOption {
  const icon = KIND_ICONS[kind];
  return { key: `media ${id}`, word: name, icon, note: '', href: `/admin/media?media=${id}` };
}
