import type { z } from 'zod';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import type { StaffActor } from '../../staff/actor';
import { lockArticles } from '../lock-articles';
import type { BulkKind, undoInput } from './bulk-input';
import { UNDO } from './bulk-kinds';
import type { RefusedArticle } from './bulk-views';
import { inChunks } from './in-chunks';
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
  const { kind, ids } = await takeAct(actor, id, now);
  let changed = 0;
  const refused: RefusedArticle[] = [];
  for (const chunk of inChunks(ids)) {
    const done = await write(actor, now, async (tx, record) => {
      const undo = UNDO[kind]({ tx, record, actor, now });
      const locked = await lockArticles(tx, chunk);
      const rows = await tx.bulkChange.findMany({
        where: { bulkActId: id, articleId: { in: chunk } },
      });
      const changes = new Map(rows.map((row) => [row.articleId, row]));
      const split = splitRefused(actor, chunk, locked, (article) => {
        const change = changes.get(article.row.id);
        undo.require({ article, before: change?.before });
        if (
          change?.articleVersion !== article.row.version ||
          change.copyVersion !== article.copy.version
        ) {
          throw new NewsroomError('RULE', { sentence: 'changedSince' });
        }
      });
      await undo.apply(
        split.allowed.map((article) => ({
          article,
          before: changes.get(article.row.id)?.before,
        })),
      );
      return split;
    });
    changed += done.allowed.length;
    refused.push(...done.refused);
  }
  return { changed, refused };
}

/** Marks the act as undone, so that it is once. */
async function takeAct(
  actor: StaffActor,
  id: number,
  now: Date,
): Promise<{ kind: BulkKind; ids: number[] }> {
  return write(actor, now, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "BulkAct" WHERE id = ${id} FOR UPDATE`;
    const act = await tx.bulkAct.findFirst({
      where: { id, staffId: actor.id },
      include: { changes: { select: { articleId: true }, orderBy: { articleId: 'asc' } } },
    });
    if (!act) throw new NewsroomError('NOT_FOUND', { sentence: 'nothingToUndo' });
    if (act.undoneAt) throw new NewsroomError('RULE', { sentence: 'undoneBefore' });
    if (now.getTime() - act.at.getTime() > UNDO_MINUTES * 60_000) {
      throw new NewsroomError('RULE', { sentence: 'undoPassed' });
    }
    await tx.bulkAct.update({ where: { id }, data: { undoneAt: now } });
    return {
      kind: act.kind as BulkKind,
      ids: act.changes.map(({ articleId }) => Number(articleId)),
    };
  });
}
