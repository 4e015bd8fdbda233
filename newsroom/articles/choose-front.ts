import type { HomeSetting } from '../settings/home';
import { chooseModules, type ChosenModule, type ModulePool, type Take } from './choose-modules';
import type { ArticleKindName } from './views';

/** What a story is chosen by. */
export interface Candidate {
  id: bigint;
  sectionId: number;
  kind: ArticleKindName;
  wordCount: number;
  hasPicture: boolean;
}

/** The stories of the front page, by number, each place with those that it shows. */
export interface FrontChoice {
  /** One or none. */
  lead: bigint[];
  leadRelated: bigint[];
  picks: bigint[];
  latest: bigint[];
  modules: ChosenModule[];
}

const RELATED = 3;
/** From here on a text carries the page, in words. */
const REAL_TEXT = 300;

/** Out of what the front page is chosen; all newest first. */
export interface FrontPool extends ModulePool {
  newest: Candidate[];
}

/**
 * Chooses the front page that these settings describe. The lead, its related ones, the picks, the
 * strips of films and galleries, opinion and the sections' blocks never hold a story twice; what
 * stands in the column of the newest may stand below it too, but is never the lead.
 */
export function chooseStories(pool: FrontPool, home: HomeSetting): FrontChoice {
  const { newest } = pool;
  const used = new Set<bigint>();
  const take: Take = (ids, howMany) => {
    const taken = ids.filter((id) => !used.has(id)).slice(0, howMany);
    for (const id of taken) used.add(id);
    return taken;
  };
  const news = newest.filter(({ kind }) => kind !== 'opinion');
  // A newspaper of nothing but opinion leads with one.
  const chosen = chooseLead(news) ?? chooseLead(newest);
  const lead = take(chosen ? [chosen.id] : [], 1);
  const others = news.filter(({ id }) => id !== chosen?.id);
  const pictured = others.filter(({ hasPicture }) => hasPicture);
  const picks = take(onePerSection(pictured.length > 0 ? pictured : others), home.picks);
  const alike = news.filter(({ sectionId }) => sectionId === chosen?.sectionId);
  const leadRelated = take(
    alike.map(({ id }) => id),
    RELATED,
  );
  return {
    lead,
    picks,
    leadRelated,
    latest: newest
      .filter(({ id }) => id !== chosen?.id)
      .slice(0, home.latest)
      .map(({ id }) => id),
    modules: chooseModules(pool, home.modules, take),
  };
}

// A lead carries the page: it wants a picture and a real text, and among those the newest.
function chooseLead(news: Candidate[]): Candidate | undefined {
  const pictured = news.filter(({ hasPicture }) => hasPicture);
  return pictured.find(({ wordCount }) => wordCount >= REAL_TEXT) ?? pictured[0] ?? news[0];
}

function onePerSection(news: Candidate[]): bigint[] {
  const first = new Map<number, bigint>();
  for (const { sectionId, id } of news) if (!first.has(sectionId)) first.set(sectionId, id);
  return [...first.values()];
}
