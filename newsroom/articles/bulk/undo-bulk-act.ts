import type { z } from 'zod';
import type { Tx } from '../../db/client';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import type { StaffActor } from '../../staff/actor';
import { lockArticles } from '../lock-articles';
import type { BulkKind, undoInput } from './bulk-input';
import { UNDO } from './bulk-kinds';
import type { RefusedArticle } from './bulk-views';
import { splitRefused } from './split-refused';

/** Minutes for which what was done to many articles can be taken back. */
const UNDO_MINUTES = 10;

/**
 * Puts back what the actor did to many articles in the last ten minutes. An article that somebody
 * has changed since stays as it is now. Throws NOT_FOUND for another's act, RULE when it is too late
 * or was undone.
 */
export async function undoBulkAct(
  actor: StaffActor,
  { id }: z.output<typeof undoInput>,
  now: Date,
): Promise<{ changed: number; refused: RefusedArticle[] }> {
  return write(actor, now, async (tx, record) => {
    const act = await takeAct(tx, actor, id, now);
    const undo = UNDO[act.kind as BulkKind]({ tx, record, actor, now });
    const ids = act.changes.map(({ articleId }) => Number(articleId));
    const locked = await lockArticles(tx, ids);
    const changes = new Map(act.changes.map((row) => [row.articleId, row]));
    const { allowed, refused } = splitRefused(actor, ids, locked, (article) => {
      const change = changes.get(article.row.id);
      undo.require({ article, before: change?.before });
      if (
        change?.articleVersion !== article.row.version ||
        change.copyVersion !== article.copy.version
      ) {
        throw new NewsroomError('RULE', { sentence: 'changedSince' });
      }
    });
    const former = allowed.map((article) => ({
      article,
      before: changes.get(article.row.id)?.before,
    }));
    if (former.length > 0) await undo.apply(former);
    return { changed: former.length, refused };
  });
}

/** Marks the act as undone, so that it is once. */
async function takeAct(tx: Tx, actor: StaffActor, id: number, now: Date) {
  await tx.$queryRaw`SELECT 1 FROM "BulkAct" WHERE id = ${id} FOR UPDATE`;
  const act = await tx.bulkAct.findFirst({
    where: { id, staffId: actor.id },
    include: { changes: { orderBy: { articleId: 'asc' } } },
  });
  if (!act) throw new NewsroomError('NOT_FOUND', { sentence: 'nothingToUndo' });
  if (act.undoneAt) throw new NewsroomError('RULE', { sentence: 'undoneBefore' });
  if (now.getTime() - act.at.getTime() > UNDO_MINUTES * 60_000) {
    throw new NewsroomError('RULE', { sentence: 'undoPassed' });
  }
  await tx.bulkAct.update({ where: { id }, data: { undoneAt: now } });
  return act;
}
