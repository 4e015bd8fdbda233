import type { SectionView } from '../sections/views';
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
  videos: bigint[];
  photos: bigint[];
  sections: { section: SectionView; ids: bigint[] }[];
  opinion: bigint[];
}

const OPINION_SLUG = 'opinion';
const IN_SECTION = 9;
const IN_OPINION = 4;
const PICKS = 4;
const RELATED = 3;
const IN_VIDEOS = 4;
const IN_PHOTOS = 5;
const LATEST = 10;
/** From here on a text carries the page, in words. */
const REAL_TEXT = 300;

/** Out of what the front page is chosen; all newest first. */
export interface FrontPool {
  newest: Candidate[];
  ofSections: Map<number, bigint[]>;
  sections: SectionView[];
  /** Stories with a picture that are told by a film, by a gallery. */
  videos: bigint[];
  photos: bigint[];
}

/**
 * Chooses the front page. The lead, its related ones, the picks, the strips of films and galleries,
 * opinion and the sections' blocks never hold a story twice; what stands in the column of the newest
 * may stand below it too, but is never the lead.
 */
export function chooseStories({
  newest,
  ofSections,
  sections,
  videos,
  photos,
}: FrontPool): FrontChoice {
  const used = new Set<bigint>();
  const take = (ids: bigint[], howMany: number): bigint[] => {
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
  const picks = take(onePerSection(pictured.length > 0 ? pictured : others), PICKS);
  const alike = news.filter(({ sectionId }) => sectionId === chosen?.sectionId);
  const leadRelated = take(
    alike.map(({ id }) => id),
    RELATED,
  );
  const opinion = sections.find(({ slug }) => slug === OPINION_SLUG);
  const strips = { videos: take(videos, IN_VIDEOS), photos: take(photos, IN_PHOTOS) };
  return {
    lead,
    picks,
    leadRelated,
    ...strips,
    latest: newest
      .filter(({ id }) => id !== chosen?.id)
      .slice(0, LATEST)
      .map(({ id }) => id),
    sections: sections
      .filter((section) => section !== opinion)
      .map((section) => ({ section, ids: take(ofSections.get(section.id) ?? [], IN_SECTION) })),
    opinion: take((opinion && ofSections.get(opinion.id)) ?? [], IN_OPINION),
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
