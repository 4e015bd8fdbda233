import type { Tx } from '../db/client';
import type { ArticleFields } from './fields';

/** Fields whose section, tags and writers are those that the named ones have become, each once. */
export async function currentNames(tx: Tx, fields: ArticleFields): Promise<ArticleFields> {
  const { tagIds, writerIds, sectionId } = fields;
  const [now] = await tx.$queryRaw<
    [{ tagIds: number[]; writerIds: number[]; sectionId: number | null }]
  >`SELECT current_tags(${tagIds}::int[]) AS "tagIds",
      current_writers(${writerIds}::int[]) AS "writerIds",
      (SELECT coalesce("leadsToId", "id") FROM "Section" WHERE "id" = ${sectionId}::int) AS "sectionId"`;
  return { ...fields, ...now, sectionId: now.sectionId ?? sectionId };
}
