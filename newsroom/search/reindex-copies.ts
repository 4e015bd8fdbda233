import { fieldsOf } from '../articles/fields';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { findOutdatedCopies } from './outdated-copies';
import type { ReindexBatch } from './reindex-stories';
import { tagNames } from './tag-names';
import { deskDocument, writeDeskDocuments } from './write-desk-documents';

const BATCH = 100;

/** The same as reindexStories for what the desk finds working copies by. Nobody did anything, so there is no event. */
export async function reindexCopies(
  actor: Actor,
  { below }: { below: number },
  now: Date,
): Promise<ReindexBatch> {
  authorize(actor, 'search.index');
  const ids = await findOutdatedCopies(below, BATCH);
  if (ids.length === 0) return { done: 0, below: null };
  const done = await write(actor, now, async (tx) => {
    // Held, so that a text which is saved meanwhile is indexed after this one.
    await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
    const copies = await tx.workingCopy.findMany({ where: { articleId: { in: ids } } });
    const names = await tagNames(
      tx,
      copies.flatMap(({ tagIds }) => tagIds),
    );
    const documents = copies.map((copy) =>
      deskDocument(Number(copy.articleId), fieldsOf(copy), names),
    );
    await writeDeskDocuments(tx, documents);
    return documents.length;
  });
  return { done, below: Math.min(...ids) };
}
