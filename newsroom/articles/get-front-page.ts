import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { usableSql } from '../media/usable';
import { listSections } from '../sections/list-sections';
import type { SectionView } from '../sections/views';
import { cardsById } from './cards';
import { chooseStories, type Candidate, type FrontChoice } from './choose-front';
import type { ArticleCard } from './views';
import { visibleSql } from './visible';

/** The automatic front page. Lead, picks and section blocks never show a story twice. */
export interface FrontPage {
  lead: ArticleCard | null;
  leadRelated: ArticleCard[];
  picks: ArticleCard[];
  latest: ArticleCard[];
  sections: { section: SectionView; items: ArticleCard[] }[];
  opinion: ArticleCard[];
  /** ISO time of the newest story. */
  mostRecentUpdate: string | null;
}

const NEWEST = 60;
/** Nine of a section's block, and those that may stand above it already. */
const OF_SECTION = 20;

/** Composes the front page out of the newest stories: chosen by their facts, then read once each. */
export async function getFrontPage(now: Date): Promise<FrontPage> {
  noteShown(KEY.front);
  const [newest, ofSections, sections] = await Promise.all([
    newestCandidates(now),
    newestOfSections(now),
    listSections(),
  ]);
  const choice = chooseStories(newest, ofSections, sections);
  const cards = new Map(
    (await cardsById(idsOf(choice), now)).map((card) => [BigInt(card.id), card]),
  );
  const of = (ids: bigint[]): ArticleCard[] => ids.flatMap((id) => cards.get(id) ?? []);
  return {
    lead: of(choice.lead)[0] ?? null,
    leadRelated: of(choice.leadRelated),
    picks: of(choice.picks),
    latest: of(choice.latest),
    sections: choice.sections
      .map(({ section, ids }) => ({ section, items: of(ids) }))
      .filter(({ items }) => items.length > 0),
    opinion: of(choice.opinion),
    mostRecentUpdate: newest[0]?.firstPublishedAt.toISOString() ?? null,
  };
}

function idsOf({ lead, leadRelated, picks, latest, sections, opinion }: FrontChoice): bigint[] {
  const blocks = sections.flatMap(({ ids }) => ids);
  return [...lead, ...leadRelated, ...picks, ...latest, ...blocks, ...opinion];
}

function newestCandidates(now: Date): Promise<(Candidate & { firstPublishedAt: Date })[]> {
  return db().$queryRaw`
    SELECT a.id, a."liveSectionId" AS "sectionId", a."liveKind"::text AS kind,
      a."firstPublishedAt", r."wordCount",
      EXISTS (
        SELECT 1 FROM "Media" named JOIN "Media" m ON m.id = coalesce(named."replacedById", named.id)
          JOIN "Rendition" f ON f."mediaId" = m.id
        WHERE named.id = r."pictureId" AND ${usableSql('m', now)}) AS "hasPicture"
    FROM (
      SELECT * FROM "Article" a WHERE ${visibleSql(now)}
      ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${NEWEST}
    ) AS a JOIN "Revision" r ON r.id = a."liveRevisionId"
    ORDER BY a."publicAt" DESC, a.id DESC`;
}

async function newestOfSections(now: Date): Promise<Map<number, bigint[]>> {
  const rows = await db().$queryRaw<{ sectionId: number; id: bigint }[]>`
    SELECT s.id AS "sectionId", newest.id FROM "Section" s CROSS JOIN LATERAL (
      SELECT a.id, a."publicAt" FROM "Article" a
      WHERE a."liveSectionId" = s.id AND ${visibleSql(now)}
      ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${OF_SECTION}
    ) AS newest ORDER BY s.id, newest."publicAt" DESC, newest.id DESC`;
  const bySection = new Map<number, bigint[]>();
  for (const { sectionId, id } of rows) {
    bySection.set(sectionId, [...(bySection.get(sectionId) ?? []), id]);
  }
  return bySection;
}
