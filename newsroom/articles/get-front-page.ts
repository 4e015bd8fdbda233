import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { usableSql } from '../media/usable';
import { listSections } from '../sections/list-sections';
import type { SectionView } from '../sections/views';
import { cardsById } from './cards';
import { chooseStories, type Candidate, type FrontChoice } from './choose-front';
import type { StoryFormatName } from './story-format';
import type { ArticleCard } from './views';
import { visibleSql } from './visible';

/** The automatic front page. Lead, picks and section blocks never show a story twice. */
export interface FrontPage {
  lead: ArticleCard | null;
  leadRelated: ArticleCard[];
  picks: ArticleCard[];
  latest: ArticleCard[];
  /** Stories told by a film, by a gallery; each with a picture. */
  videos: ArticleCard[];
  photos: ArticleCard[];
  sections: { section: SectionView; items: ArticleCard[] }[];
  opinion: ArticleCard[];
  /** ISO time of the newest story. */
  mostRecentUpdate: string | null;
}

const NEWEST = 60;
/** Nine of a section's block, and those that may stand above it already. */
const OF_SECTION = 20;
/** Those of a strip, and those that may stand above it already. */
const OF_FORMAT = 16;

/** Composes the front page out of the newest stories: chosen by their facts, then read once each. */
export async function getFrontPage(now: Date): Promise<FrontPage> {
  noteShown(KEY.front);
  const [newest, ofSections, videos, photos, sections] = await Promise.all([
    newestCandidates(now),
    newestOfSections(now),
    newestOfFormat('video', now),
    newestOfFormat('photos', now),
    listSections(),
  ]);
  const choice = chooseStories({ newest, ofSections, sections, videos, photos });
  const cards = new Map(
    (await cardsById(idsOf(choice), now)).map((card) => [BigInt(card.id), card]),
  );
  const of = (ids: bigint[]): ArticleCard[] => ids.flatMap((id) => cards.get(id) ?? []);
  return {
    lead: of(choice.lead)[0] ?? null,
    leadRelated: of(choice.leadRelated),
    picks: of(choice.picks),
    latest: of(choice.latest),
    videos: of(choice.videos),
    photos: of(choice.photos),
    sections: choice.sections
      .map(({ section, ids }) => ({ section, items: of(ids) }))
      .filter(({ items }) => items.length > 0),
    opinion: of(choice.opinion),
    mostRecentUpdate: newest[0]?.firstPublishedAt.toISOString() ?? null,
  };
}

function idsOf({ sections, ...places }: FrontChoice): bigint[] {
  return [...Object.values(places).flat(), ...sections.flatMap(({ ids }) => ids)];
}

function newestCandidates(now: Date): Promise<(Candidate & { firstPublishedAt: Date })[]> {
  return db().$queryRaw`
    SELECT a.id, a."liveSectionId" AS "sectionId", a."liveKind"::text AS kind,
      a."firstPublishedAt", r."wordCount",
      ${hasPictureSql(now)} AS "hasPicture"
    FROM (
      SELECT * FROM "Article" a WHERE ${visibleSql(now)}
      ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${NEWEST}
    ) AS a JOIN "Revision" r ON r.id = a."liveRevisionId"
    ORDER BY a."publicAt" DESC, a.id DESC`;
}

/** Whether readers may see the picture above the revision `r` now. */
function hasPictureSql(now: Date): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Media" named JOIN "Media" m ON m.id = coalesce(named."replacedById", named.id)
      JOIN "Rendition" f ON f."mediaId" = m.id
    WHERE named.id = r."pictureId" AND ${usableSql('m', now)})`;
}

async function newestOfFormat(format: StoryFormatName, now: Date): Promise<bigint[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM (
      SELECT * FROM "Article" a
      WHERE a."liveFormat" = ${format}::"StoryFormat" AND ${visibleSql(now)}
      ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${OF_FORMAT}
    ) AS a JOIN "Revision" r ON r.id = a."liveRevisionId"
    WHERE ${hasPictureSql(now)} ORDER BY a."publicAt" DESC, a.id DESC`;
  return rows.map(({ id }) => id);
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
