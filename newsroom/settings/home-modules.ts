import { z } from 'zod';

/** How many stories a module may hold: what its shape has room for. */
export const COUNTS = {
  latest: [0, 5, 8, 10, 12, 15],
  picks: [0, 4, 8],
  block: [3, 5, 7, 9],
  gallery: [4, 8],
  opinion: [2, 3, 4],
  mostRead: [3, 5, 6, 8, 10],
  videos: [1, 3, 4, 5],
  photos: [1, 3, 5],
} as const;

/** One of these numbers, as a person chose it. */
export const countOf = (choices: readonly number[]) =>
  z.coerce.number<number | string>().refine((count) => choices.includes(count));

/** A section by its number; empty: whichever comes next. */
const section = z
  .literal('')
  .transform(() => null)
  .or(z.null())
  .or(z.coerce.number<number | string>().int().positive());

/** A module below the top of the front page. */
export const homeModule = z.discriminatedUnion('kind', [
  /** A section on the page's width; without a number the next one in their order that is named nowhere. */
  z.object({ kind: z.literal('block'), sectionId: section, count: countOf(COUNTS.block) }),
  /** The same, as a row of pictures. */
  z.object({ kind: z.literal('gallery'), sectionId: section, count: countOf(COUNTS.gallery) }),
  /** All other sections side by side. */
  z.object({ kind: z.literal('columns') }),
  z.object({ kind: z.literal('opinion'), count: countOf(COUNTS.opinion) }),
  /** Beside the next section's block. */
  z.object({ kind: z.literal('mostRead'), count: countOf(COUNTS.mostRead) }),
  z.object({ kind: z.literal('videos'), count: countOf(COUNTS.videos) }),
  z.object({ kind: z.literal('photos'), count: countOf(COUNTS.photos) }),
  z.object({ kind: z.literal('newsletter') }),
]);

export type HomeModule = z.output<typeof homeModule>;
export type ModuleKind = HomeModule['kind'];

export const MOST_MODULES = 24;

/** A module of a kind as it begins. */
const FRESH: Record<ModuleKind, HomeModule> = {
  block: { kind: 'block', sectionId: null, count: 9 },
  gallery: { kind: 'gallery', sectionId: null, count: 4 },
  columns: { kind: 'columns' },
  opinion: { kind: 'opinion', count: 4 },
  mostRead: { kind: 'mostRead', count: 6 },
  videos: { kind: 'videos', count: 4 },
  photos: { kind: 'photos', count: 5 },
  newsletter: { kind: 'newsletter' },
};

/** Kinds that may be added: of all but sections there is one at most. */
export function addableKinds(modules: readonly HomeModule[]): ModuleKind[] {
  const there = new Set(modules.map(({ kind }) => kind));
  return (Object.keys(FRESH) as ModuleKind[]).filter(
    (kind) => 'sectionId' in FRESH[kind] || !there.has(kind),
  );
}

/** What can be done to the list: `earlier.3`, `later.3`, `remove.3`, `add.photos`. */
export function actOnModules(modules: HomeModule[], act: string): HomeModule[] {
  const [verb = '', what = ''] = act.split('.');
  if (verb === 'add') {
    const kind = addableKinds(modules).find((one) => one === what);
    return kind && modules.length < MOST_MODULES ? [...modules, FRESH[kind]] : modules;
  }
  const at = Number(what);
  if (verb === 'remove') return modules.filter((_, place) => place !== at);
  return movedTo(modules, at, verb === 'earlier' ? at - 1 : at + 1);
}

/** The list with the one at `from` standing at `to`; as it is where there is no such place. */
export function movedTo<Item>(items: Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The list as a form sent it, field by field: `m.0.kind`, `m.0.sectionId`, `m.0.count`. */
export function modulesOf(entered: Record<string, string>): unknown[] {
  const modules: unknown[] = [];
  for (let at = 0; `m.${at}.kind` in entered && at <= MOST_MODULES; at += 1) {
    const field = (name: string) => entered[`m.${at}.${name}`];
    modules.push({ kind: field('kind'), sectionId: field('sectionId'), count: field('count') });
  }
  return modules;
}
