import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

const MOST = 2000;

/** Bylines that one may turn out to be: those that are spelt most like it first, then by name. */
export async function listOtherWriters(
  actor: Actor,
  id: number,
): Promise<{ id: number; name: string }[]> {
  authorize(actor, 'writer.edit');
  return db().$queryRaw<{ id: number; name: string }[]>`
    SELECT w."id", w."name" FROM "Writer" w JOIN "Writer" own ON own."id" = ${id}
    WHERE w."leadsToId" IS NULL AND w."id" <> ${id}
    ORDER BY (w."folded" = own."folded") DESC,
      (similarity(trigram_letters(w."folded"), trigram_letters(own."folded")) > 0.4) DESC,
      w."folded", w."id" LIMIT ${MOST}`;
}
