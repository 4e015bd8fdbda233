import type { Tx } from '../db/client';
import type { RevisionReason } from '../db/generated/enums';
import { actorId, type Actor } from '../staff/actor';
import { contentColumns } from './content-columns';
import { fieldsOf } from './fields';
import type { LockedArticle } from './lock-article';

type Reason = (typeof RevisionReason)[keyof typeof RevisionReason];

interface KeptRevision {
  id: bigint;
  number: number;
}

/**
 * Makes the working copy's text a revision and the copy's new beginning. A text that already is a
 * revision is not stored twice.
 */
export async function keepRevision(
  tx: Tx,
  actor: Actor,
  article: LockedArticle,
  reason: Reason,
  now: Date,
): Promise<KeptRevision> {
  const { copy } = article;
  if (!copy.dirty && copy.baseRevisionId !== null) {
    return tx.revision.findUniqueOrThrow({
      where: { id: copy.baseRevisionId },
      select: { id: true, number: true },
    });
  }
  return storeRevision(tx, article, reason, actorId(actor), now);
}

/** The same for a text that differs from its beginning, in the name of whoever wrote it. */
export async function storeRevision(
  tx: Tx,
  { row, copy }: LockedArticle,
  reason: Reason,
  staffId: number | null,
  now: Date,
): Promise<KeptRevision> {
  const last = await tx.revision.aggregate({
    where: { articleId: row.id },
    _max: { number: true },
  });
  const revision = await tx.revision.create({
    select: { id: true, number: true },
    data: {
      ...contentColumns(fieldsOf(copy)),
      articleId: row.id,
      number: (last._max.number ?? 0) + 1,
      reason,
      createdAt: now,
      createdById: staffId,
    },
  });
  await tx.workingCopy.update({
    where: { articleId: row.id },
    data: { dirty: false, baseRevisionId: revision.id },
  });
  return revision;
}
