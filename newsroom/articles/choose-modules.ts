import type { SectionView } from '../sections/views';
import type { HomeModule } from '../settings/home-modules';

/** A section with those of its stories that stand there. */
interface ChosenSection {
  section: SectionView;
  ids: bigint[];
}

/** What stands below the top of the front page, each with its stories by number. */
export type ChosenModule =
  | ({ kind: 'block' } & ChosenSection)
  /** Of more stories than it shows, so that those with a picture can be shown. */
  | ({ kind: 'gallery'; count: number } & ChosenSection)
  | { kind: 'columns'; sections: ChosenSection[] }
  | { kind: 'opinion' | 'videos' | 'photos'; ids: bigint[] }
  | { kind: 'mostRead'; count: number }
  | { kind: 'newsletter' };

/** Out of what modules are chosen; all newest first. */
export interface ModulePool {
  ofSections: Map<number, bigint[]>;
  sections: SectionView[];
  /** Stories with a picture that are told by a film, by a gallery. */
  videos: bigint[];
  photos: bigint[];
}

/** Takes so many of these stories that stand nowhere yet. */
export type Take = (ids: bigint[], howMany: number) => bigint[];

const OPINION_SLUG = 'opinion';
const IN_SECTION = 9;
/** With fewer there is no row of pictures. */
const FEWEST_IN_ROW = 4;

/**
 * Chooses what stands below the top. Films and galleries take first, because theirs are few; then
 * the sections in the order of the page; then what is left. A module that finds nothing is left out.
 */
export function chooseModules(pool: ModulePool, modules: HomeModule[], take: Take): ChosenModule[] {
  const { videos, photos, sections } = pool;
  const opinion = sections.find(({ slug }) => slug === OPINION_SLUG);
  const named = modules.map((one) => ('sectionId' in one ? one.sectionId : null));
  const waiting = sections.filter((one) => one !== opinion && !named.includes(one.id));
  const takeOf = (section: SectionView, howMany: number): ChosenSection => ({
    section,
    ids: take(pool.ofSections.get(section.id) ?? [], howMany),
  });
  const strips = { videos, photos };
  const places = modules.map((one): ChosenModule | null => {
    if (one.kind === 'mostRead' || one.kind === 'newsletter') return one;
    if (one.kind !== 'videos' && one.kind !== 'photos') return null;
    return { kind: one.kind, ids: take(strips[one.kind], one.count) };
  });
  for (const [at, one] of modules.entries()) {
    if (one.kind !== 'block' && one.kind !== 'gallery') continue;
    const howMany = one.kind === 'gallery' ? IN_SECTION + one.count : one.count;
    const candidates =
      one.sectionId === null ? waiting : sections.filter(({ id }) => id === one.sectionId);
    const chosen = firstThatShows(candidates, (section) => takeOf(section, howMany));
    if (!chosen) continue;
    const isRow = one.kind === 'gallery' && chosen.ids.length >= FEWEST_IN_ROW;
    places[at] = isRow
      ? { kind: 'gallery', count: one.count, ...chosen }
      : { kind: 'block', ...chosen };
  }
  for (const [at, { kind }] of modules.entries()) {
    if (kind === 'columns') {
      const chosen = waiting.map((section) => takeOf(section, IN_SECTION));
      places[at] = { kind, sections: chosen.filter(({ ids }) => ids.length > 0) };
    }
  }
  for (const [at, one] of modules.entries()) {
    if (one.kind !== 'opinion') continue;
    places[at] = { kind: 'opinion', ids: opinion ? takeOf(opinion, one.count).ids : [] };
  }
  return places.filter((one) => one !== null);
}

/** The first of these with anything to show; takes those that were tried out of the list. */
function firstThatShows(
  sections: SectionView[],
  takeOf: (section: SectionView) => ChosenSection,
): ChosenSection | null {
  for (let one = sections.shift(); one; one = sections.shift()) {
    const chosen = takeOf(one);
    if (chosen.ids.length > 0) return chosen;
  }
  return null;
}
