import { bodyText } from '../articles/body/body-text';
import { fieldsOf } from '../articles/fields';
import { db } from '../db/client';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { deskDocument, writeDeskDocuments } from './write-desk-documents';

const BATCH = 100;

/**
 * Writes what the desk's search finds working copies by, for those that have nothing yet: from
 * before it was kept. Returns how many; the next time there are none.
 */
export async function indexCopies(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'search.index');
  let written = 0;
  for (;;) {
    const missing = await db().workingCopy.findMany({
      where: { article: { deskSearch: null } },
      orderBy: { articleId: 'asc' },
      take: BATCH,
      select: { articleId: true },
    });
    if (missing.length === 0) return written;
    const ids = missing.map(({ articleId }) => articleId);
    // Nobody in the newsroom did anything, so there is no event to record.
    written += await write(actor, now, async (tx) => {
      // Held, so that a text which is saved meanwhile is indexed after this one.
      await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
      const copies = await tx.workingCopy.findMany({
        where: { articleId: { in: ids }, article: { deskSearch: null } },
      });
      await writeDeskDocuments(
        tx,
        copies.map((copy) => {
          const fields = fieldsOf(copy);
          return deskDocument(Number(copy.articleId), { ...fields, body: bodyText(fields.body) });
        }),
      );
      return copies.length;
    });
  }
}
