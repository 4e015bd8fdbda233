import { db } from '../db/client';
import { sectionKey, tagKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { visibleSql } from './visible';
import { cardsById } from './cards';
import type { ArticleCard, ArticlePage } from './views';

const HOW_MANY = 4;

/** Stories that share most tags with this one, filled with the newest of its section. */
export async function listRelated(article: ArticlePage, now: Date): Promise<ArticleCard[]> {
  const tagIds = article.tags.map((tag) => tag.id);
  noteShown(sectionKey(article.section.id), ...tagIds.map(tagKey));
  const byTag = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "ArticleTag" t JOIN "Article" a ON a.id = t."articleId"
    WHERE t."tagId" = ANY(${tagIds}) AND a.id <> ${article.id} AND ${visibleSql(now)}
    GROUP BY a.id ORDER BY count(*) DESC, a."publicAt" DESC LIMIT ${HOW_MANY}`;
  const newest = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Article" a
    WHERE a."liveSectionId" = ${article.section.id} AND a.id <> ${article.id} AND ${visibleSql(now)}
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${HOW_MANY}`;
  const ids = new Set([...byTag, ...newest].map((row) => row.id));
  return cardsById([...ids].slice(0, HOW_MANY), now);
}
