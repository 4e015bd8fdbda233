import { db } from '../db/client';
import { sectionKey, tagKey } from '../events/page-keys';
import { cardsById, noteBeside } from './cards';
import type { ArticleCard, ArticlePage } from './views';
import { visibleSql } from './visible';

const RELATED = 4;
const FROM_SECTION = 5;
/** Of a tag's stories only the newest are compared: a common tag holds tens of thousands. */
const OF_TAG = 50;

/** What stands around a story on its page; no story twice. */
export interface StoriesAround {
  /** Those that share most tags with it, filled with the newest of its section. */
  related: ArticleCard[];
  /** The newest of its section that are not among them. */
  fromSection: ArticleCard[];
}

/** The stories around a story. */
export async function listRelated(article: ArticlePage, now: Date): Promise<StoriesAround> {
  const tagIds = article.tags.map((tag) => tag.id);
  noteBeside(sectionKey(article.section.id), ...tagIds.map(tagKey));
  const [byTag, newest] = await Promise.all([
    sharingTags(article.id, tagIds, now),
    newestOfSection(article, now),
  ]);
  const related = [...new Set([...byTag, ...newest])].slice(0, RELATED);
  const fromSection = newest.filter((id) => !related.includes(id)).slice(0, FROM_SECTION);
  const cards = await cardsById([...related, ...fromSection], now, noteBeside);
  const of = (ids: bigint[]): ArticleCard[] => cards.filter(({ id }) => ids.includes(BigInt(id)));
  return { related: of(related), fromSection: of(fromSection) };
}

async function sharingTags(id: number, tagIds: number[], now: Date): Promise<bigint[]> {
  if (tagIds.length === 0) return [];
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM unnest(${tagIds}::int[]) AS tag(id) CROSS JOIN LATERAL (
      SELECT t."articleId" FROM "ArticleTag" t
      WHERE t."tagId" = tag.id AND t."publicAt" <= ${now}
      ORDER BY t."publicAt" DESC, t."articleId" DESC LIMIT ${OF_TAG}
    ) AS newest JOIN "Article" a ON a.id = newest."articleId"
    WHERE a.id <> ${id} AND ${visibleSql(now)}
    GROUP BY a.id ORDER BY count(*) DESC, a."publicAt" DESC, a.id DESC LIMIT ${RELATED}`;
  return rows.map((row) => row.id);
}

async function newestOfSection({ id, section }: ArticlePage, now: Date): Promise<bigint[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Article" a
    WHERE a."liveSectionId" = ${section.id} AND a.id <> ${id} AND ${visibleSql(now)}
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${RELATED + FROM_SECTION}`;
  return rows.map((row) => row.id);
}
