import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { livePlacesSelect } from '../articles/live-places';
import type { PreparedRow } from './prepare-row';

const knownSelect = {
  ...livePlacesSelect,
  unpublishAt: true,
  id: true,
  externalId: true,
  workState: true,
  liveRevisionId: true,
  firstPublishedAt: true,
  retractedAt: true,
  archivedAt: true,
  trashedAt: true,
  liveRevision: { select: { ...livePlacesSelect.liveRevision.select, reason: true } },
  revisions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
  workingCopy: { select: { version: true, dirty: true, baseRevisionId: true } },
} satisfies Prisma.ArticleSelect;

/** An article that an earlier import made. */
export type KnownArticle = Prisma.ArticleGetPayload<{ select: typeof knownSelect }>;

/** The articles of these rows that exist already, by external id, held until the transaction ends. */
export async function findKnown(tx: Tx, rows: PreparedRow[]): Promise<Map<string, KnownArticle>> {
  const externalIds = rows.map(({ row }) => row.line.externalId);
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Article" WHERE "externalId" = ANY(${externalIds}) ORDER BY id FOR UPDATE`;
  if (held.length === 0) return new Map();
  const found = await tx.article.findMany({
    where: { externalId: { in: externalIds } },
    select: knownSelect,
  });
  return new Map(found.map((article) => [article.externalId ?? '', article]));
}

/** Whether people have had their hands on it since it was imported: their work is not overwritten. */
export function isEditedAtDesk(article: KnownArticle): boolean {
  const { workingCopy: copy, liveRevision, liveRevisionId, workState } = article;
  return (
    !copy ||
    copy.dirty ||
    copy.baseRevisionId !== liveRevisionId ||
    liveRevision?.reason !== 'import' ||
    workState !== 'draft' ||
    article.publicAt === null ||
    article.retractedAt !== null ||
    article.archivedAt !== null ||
    article.trashedAt !== null
  );
}
