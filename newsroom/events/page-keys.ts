/**
 * What a page shows, as a short name. A page carries the names of everything it shows; an event
 * names what it changed, and the front renders again what carries one of them.
 */
export type PageKey = string;

/** The story: its text, its card, whether it may be seen at all. */
export const articleKey = (id: number | string): PageKey => `a:${id}`;

/** The number of the story that a key names; null for a key of something else. */
export function articleOfKey(key: PageKey): number | null {
  const id = /^~?a:(\d+)$/.exec(key)?.[1];
  return id === undefined ? null : Number(id);
}

/** The stories of a section, in their order. */
export const sectionKey = (id: number): PageKey => `s:${id}`;

/** The stories with a tag. */
export const tagKey = (id: number): PageKey => `t:${id}`;

/** A tag's name and description, wherever they stand. */
export const tagNameKey = (id: number): PageKey => `tn:${id}`;

/** The stories of a writer. */
export const writerKey = (id: number): PageKey => `w:${id}`;

/** What a byline says and leads to, wherever it stands: name, address, line, portrait, life. */
export const bylineKey = (id: number): PageKey => `wn:${id}`;

/** A picture: its words and whether its bytes are public. */
export const pictureKey = (id: number): PageKey => `m:${id}`;

/** The number of the picture that a key names; null for a key of something else. */
export function pictureOfKey(key: PageKey): number | null {
  const id = /^~?m:(\d+)$/.exec(key)?.[1];
  return id === undefined ? null : Number(id);
}

/** A gallery: its pictures, their order and captions. */
export const galleryKey = (id: number): PageKey => `g:${id}`;

/** A page in which the newspaper speaks of itself. */
export const ownPageKey = (slug: string): PageKey => `p:${slug}`;

/** The stories that were first seen on a day of UTC. */
export const dayKey = (date: Date): PageKey => `d:${date.toISOString().slice(0, 10)}`;

/** The stories that were first seen in a month of UTC. */
export const monthKey = (date: Date): PageKey => `y:${date.toISOString().slice(0, 7)}`;

/**
 * The same thing, shown beside a page's own matter (related stories, the section's newest): it may
 * be one rendering late, so that a new story does not hold up the readers of all others.
 */
export const besideKey = (key: PageKey): PageKey => `~${key}`;

/** What has no number. */
export const KEY = {
  /** Stands for every page, whatever it carries. */
  all: 'all',
  /** The front page's choice. */
  front: 'front',
  /** The newest stories of the whole newspaper. */
  latest: 'latest',
  /** What a search finds. */
  search: 'search',
  /** Which months have a sitemap. */
  sitemap: 'sitemap',
  /** The stories of the last two days, for search engines. */
  news: 'news',
  /** What is breaking now. */
  breaking: 'breaking',
  /** The list of what was corrected. */
  corrections: 'corrections',
  /** Names, addresses, inks and order of the sections. */
  sections: 'sections',
  /** What the menus in head and foot lead to. */
  menus: 'menus',
  /** What the newspaper says of itself. */
  settings: 'settings',
  /** Its nameplate, icons and colours. */
  look: 'look',
  /** Which modules the front page has. */
  home: 'home',
  /** Which robots may read what. */
  robots: 'robots',
  /** How much of the stories feeds give. */
  feeds: 'feeds',
  /** Who is told of changes. */
  announcing: 'announcing',
  /** Which stories were read most. */
  mostRead: 'most-read',
  /** The date of today, which every page's head shows. */
  today: 'today',
} as const satisfies Record<string, PageKey>;

const DAY_MS = 86_400_000;

/**
 * The days of UTC that a time from `start` until before `end` touches, as keys. A day of the
 * newspaper's zone touches two of them; so an event need not know the zone.
 */
export function dayKeys(start: Date, end: Date): PageKey[] {
  return keysOfSpan(start, end, dayKey);
}

/** The months of UTC that a time from `start` until before `end` touches, as keys. */
export function monthKeys(start: Date, end: Date): PageKey[] {
  return keysOfSpan(start, end, monthKey);
}

function keysOfSpan(start: Date, end: Date, keyOf: (date: Date) => PageKey): PageKey[] {
  const last = end.getTime() - 1;
  const keys = new Set<PageKey>();
  for (let at = start.getTime(); at < last; at += DAY_MS) keys.add(keyOf(new Date(at)));
  keys.add(keyOf(new Date(last)));
  return [...keys];
}
