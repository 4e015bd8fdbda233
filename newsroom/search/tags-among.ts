import type { TagRef } from '../articles/views';
import { db } from '../db/client';
import { KEY, tagNameKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';

const MOST = 8;

/** The tags that most of these stories carry, the commonest first: ways to narrow a search that found them. */
export async function tagsAmong(articleIds: number[]): Promise<TagRef[]> {
  if (articleIds.length === 0) return [];
  noteShown(KEY.search);
  const tags = await db().$queryRaw<TagRef[]>`
    SELECT g.id, g.name FROM "ArticleTag" t JOIN "Tag" g ON g.id = t."tagId"
    WHERE t."articleId" = ANY(${articleIds}::bigint[])
    GROUP BY g.id ORDER BY count(*) DESC, g.id LIMIT ${MOST}`;
  noteShown(...tags.map(({ id }) => tagNameKey(id)));
  return tags;
}
