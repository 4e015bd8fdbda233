import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { usableSql } from '../media/usable';
import { listSections } from '../sections/list-sections';
import type { SectionView } from '../sections/views';
import { cardsById } from './cards';
import { getHome } from '../settings/home';
import { chooseStories, type Candidate, type FrontChoice } from './choose-front';
import type { ChosenModule } from './choose-modules';
import type { StoryFormatName } from './story-format';
import type { ArticleCard } from './views';
import { visibleSql } from './visible';

/** A section with those of its stories that stand there. */
export interface FrontBlock {
  section: SectionView;
  items: ArticleCard[];
}

/** A part of the front page below its top. Films and galleries have a picture each. */
export type FrontModule =
  | ({ kind: 'block' } & FrontBlock)
  /** Shows as many as `count`, best those with a picture. */
  | ({ kind: 'gallery'; count: number } & FrontBlock)
  | { kind: 'columns'; blocks: FrontBlock[] }
  | { kind: 'opinion' | 'videos' | 'photos'; items: ArticleCard[] }
  | { kind: 'mostRead'; count: number }
  | { kind: 'newsletter' };

/** The automatic front page. Lead, picks and section blocks never show a story twice. */
export interface FrontPage {
  lead: ArticleCard | null;
  leadRelated: ArticleCard[];
  picks: ArticleCard[];
  latest: ArticleCard[];
  /** What stands below, in its order. */
  modules: FrontModule[];
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
  const [newest, ofSections, videos, photos, sections, home] = await Promise.all([
    newestCandidates(now),
    newestOfSections(now),
    newestOfFormat('video', now),
    newestOfFormat('photos', now),
    listSections(),
    getHome(),
  ]);
  const choice = chooseStories({ newest, ofSections, sections, videos, photos }, home);
  const cards = new Map(
    (await cardsById(idsOf(choice), now)).map((card) => [BigInt(card.id), card]),
  );
  const of = (ids: bigint[]): ArticleCard[] => ids.flatMap((id) => cards.get(id) ?? []);
  return {
    lead: of(choice.lead)[0] ?? null,
    leadRelated: of(choice.leadRelated),
    picks: of(choice.picks),
    latest: of(choice.latest),
    modules: choice.modules.map((one) => withCards(one, of)),
    mostRecentUpdate: newest[0]?.firstPublishedAt.toISOString() ?? null,
  };
}

function withCards(chosen: ChosenModule, of: (ids: bigint[]) => ArticleCard[]): FrontModule {
  if (chosen.kind === 'columns') {
    const blocks = chosen.sections.map(({ section, ids }) => ({ section, items: of(ids) }));
    return { kind: 'columns', blocks };
  }
  if (!('ids' in chosen)) return chosen;
  const { ids, ...rest } = chosen;
  return { ...rest, items: of(ids) };
}

function idsOf({ modules, ...places }: FrontChoice): bigint[] {
  const below = modules.flatMap((one) => {
    if (one.kind === 'columns') return one.sections.flatMap(({ ids }) => ids);
    return 'ids' in one ? one.ids : [];
  });
  return [...Object.values(places).flat(), ...below];
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
