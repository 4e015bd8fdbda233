import type { Tx } from '../db/client';
import { writeDeskDocument } from '../search/write-desk-documents';
import { actorId, type Actor } from '../staff/actor';
import { contentColumns } from './content-columns';
import type { ArticleFields } from './fields';

/** Makes an article that is a draft of the actor's with these fields; returns its number. */
export async function startDraft(
  tx: Tx,
  actor: Actor,
  fields: ArticleFields,
  now: Date,
): Promise<number> {
  const staffId = actorId(actor);
  const row = await tx.article.create({
    data: {
      createdAt: now,
      createdById: staffId,
      workStateAt: now,
      workingCopy: {
        create: {
          ...contentColumns(fields),
          fieldVersions: {},
          updatedAt: now,
          updatedById: staffId,
        },
      },
    },
    select: { id: true },
  });
  const id = Number(row.id);
  await writeDeskDocument(tx, id, fields);
  return id;
}
