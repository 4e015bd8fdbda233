import { db } from '../db/client';

/** How many threads of an article are open. */
export async function countOpenNotes(articleId: number): Promise<number> {
  return db().note.count({ where: { articleId, threadId: null, resolvedAt: null } });
}
