import type { Tx } from '../../db/client';
import { Prisma } from '../../db/generated/client';
import { actorId, type Actor } from '../../staff/actor';
import { can } from '../../staff/policy';
import type { LockedOutline } from '../lock-articles';

/** The section and the tags that a working copy is to have. */
export interface Facets {
  sectionId: number | null;
  tagIds: number[];
}

/**
 * Puts sections or tags into many working copies at once, as writeCopy does with the fields of one.
 * Whoever wrote a text last stays its latest writer: nothing of it was written.
 */
export async function writeFacets(
  tx: Tx,
  actor: Actor,
  field: keyof Facets,
  changed: { article: LockedOutline; facets: Facets }[],
  now: Date,
): Promise<void> {
  const rows = changed.map(({ article, facets }) => ({
    ...facets,
    articleId: Number(article.row.id),
  }));
  await tx.$executeRaw`
    UPDATE "WorkingCopy" c SET
      "sectionId" = new."sectionId",
      "tagIds" = new."tagIds",
      "fieldVersions" = c."fieldVersions" || jsonb_build_object(
        ${field}::text, coalesce((c."fieldVersions" ->> ${field}::text)::int, 0) + 1),
      "version" = c."version" + 1,
      "dirty" = NOT EXISTS (
        SELECT 1 FROM "Revision" r WHERE r."id" = c."baseRevisionId"
          AND ((SELECT coalesce(s."leadsToId", s."id") FROM "Section" s WHERE s."id" = r."sectionId"),
              current_tags(r."tagIds"), current_writers(r."writerIds"), ${unchanged('r')})
            IS NOT DISTINCT FROM (new."sectionId", new."tagIds", c."writerIds", ${unchanged('c')}))
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS new("articleId" bigint, "sectionId" int, "tagIds" int[])
    WHERE c."articleId" = new."articleId"`;
  await endApprovals(
    tx,
    actor,
    changed.map(({ article }) => article),
    now,
  );
}

const UNCHANGED = [
  'title',
  'standfirst',
  'kind',
  'place',
  'pictureId',
  'pictureCaption',
  'pictureCredit',
  'relatedIds',
  'body',
];

function unchanged(table: 'c' | 'r'): Prisma.Sql {
  return Prisma.raw(UNCHANGED.map((column) => `${table}."${column}"`).join(', '));
}

// An approval is of a text with its section; who may not publish cannot change that and keep it.
async function endApprovals(
  tx: Tx,
  actor: Actor,
  articles: LockedOutline[],
  now: Date,
): Promise<void> {
  const ended = articles.filter(
    ({ facts, subject }) =>
      facts.workState === 'approved' && !can(actor, 'article.publish', subject),
  );
  if (ended.length === 0) return;
  await tx.article.updateMany({
    where: { id: { in: ended.map(({ row }) => row.id) } },
    data: {
      workState: 'draft',
      workStateAt: now,
      workStateById: actorId(actor),
      approvedRevisionId: null,
    },
  });
}
