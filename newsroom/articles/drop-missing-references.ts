import type { Tx } from '../db/client';
import type { Body } from './body/blocks';
import { currentNames } from './current-names';
import type { ArticleFields } from './fields';
import { bodyStoryIds } from './shown-media';

/** Fields of an earlier time by today's names, without the tags, bylines and stories that are gone since. */
export async function dropMissingReferences(tx: Tx, former: ArticleFields): Promise<ArticleFields> {
  const fields = await currentNames(tx, former);
  const storyIds = [...new Set([...fields.relatedIds, ...bodyStoryIds(fields.body)])];
  const [tags, writers, stories] = await Promise.all([
    tx.tag.findMany({ where: { id: { in: fields.tagIds } }, select: { id: true } }),
    tx.writer.findMany({ where: { id: { in: fields.writerIds } }, select: { id: true } }),
    tx.article.findMany({ where: { id: { in: storyIds } }, select: { id: true } }),
  ]);
  const isThere = (rows: { id: number | bigint }[]) => {
    const ids = new Set(rows.map(({ id }) => Number(id)));
    return (id: number): boolean => ids.has(id);
  };
  return {
    ...fields,
    tagIds: fields.tagIds.filter(isThere(tags)),
    writerIds: fields.writerIds.filter(isThere(writers)),
    relatedIds: fields.relatedIds.filter(isThere(stories)),
    body: withStories(fields.body, isThere(stories)),
  };
}

function withStories(body: Body, isThere: (id: number) => boolean): Body {
  return body.flatMap((block): Body => {
    if (block.type !== 'related') return [block];
    const articleIds = block.articleIds.filter(isThere);
    return articleIds.length > 0 ? [{ ...block, articleIds }] : [];
  });
}
