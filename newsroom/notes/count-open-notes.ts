import { db, type Tx } from '../db/client';

/** How many threads of an article are open. */
export async function countOpenNotes(articleId: number, tx: Tx = db()): Promise<number> {
  return tx.note.count({ where: { articleId, threadId: null, resolvedAt: null } });
}
