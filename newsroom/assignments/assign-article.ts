import { z } from 'zod';
import { parseLocal } from '../arabic/dates';
import { articleId, clockTime, rowId, words } from '../articles/command-input';
import { lockArticle } from '../articles/lock-article';
import { requireTransition } from '../articles/transitions';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { getPublication } from '../settings/get-publication';
import { actorId, type Actor } from '../staff/actor';
import { dueStanding } from './due-standing';
import { findAssignee } from './find-assignee';

const emptyAsNull = (value: unknown): unknown => (value === '' ? null : value);

export const assignInput = articleId.extend({
  /** Null takes the assignment back. */
  assigneeId: z.preprocess(emptyAsNull, rowId.nullable()),
  /** The day and hour by which the text is wanted, on the newspaper's clock; both or neither. */
  date: z.preprocess(emptyAsNull, z.iso.date('dateWrong').nullable()).default(null),
  time: z.preprocess(emptyAsNull, clockTime.nullable()).default(null),
  brief: words.pipe(z.string().max(2000, 'tooLong')).default(''),
});

/**
 * Asks a colleague for an article, who may read, write and submit it from then on wherever it
 * stands. To ask for the same once more, before it is handed in, changes nothing. Refuses a due time
 * that has passed with INVALID, unless it stood there before, and a person who writes no articles.
 */
export async function assignArticle(
  actor: Actor,
  input: z.infer<typeof assignInput>,
  now: Date,
): Promise<void> {
  const { timeZone } = await getPublication();
  await write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, input.id);
    requireTransition(actor, 'assign', article, now);
    const assignee = await findAssignee(tx, input.assigneeId);
    const dueAt = assignee && dueTime(input, timeZone);
    const isOtherTime = dueAt?.getTime() !== article.row.dueAt?.getTime();
    if (dueAt && isOtherTime && dueAt <= now) {
      throw new NewsroomError('INVALID', { fields: { time: 'timePassed' } });
    }
    const brief = assignee ? input.brief : '';
    const isOtherPerson = assignee?.id !== (article.row.assigneeId ?? undefined);
    const isAskedAlready = dueStanding(article.row, now) !== 'done';
    const isOther = isOtherPerson || isOtherTime || brief !== article.row.brief;
    if (isAskedAlready && !isOther) return;
    await tx.article.update({
      where: { id: input.id },
      data: {
        assigneeId: assignee?.id ?? null,
        assignedById: assignee && actorId(actor),
        assignedAt: assignee && now,
        dueAt,
        brief,
        version: { increment: 1 },
      },
    });
    record({
      type: 'article.assigned',
      nounId: String(input.id),
      data: {
        assigneeId: assignee?.id ?? null,
        ...(assignee && { assignee: assignee.name }),
        dueAt: dueAt?.toISOString() ?? null,
      },
    });
  });
}

function dueTime(
  { date, time }: { date: string | null; time: string | null },
  zone: string,
): Date | null {
  if (date === null && time === null) return null;
  if (date === null) throw new NewsroomError('INVALID', { fields: { date: 'dateWrong' } });
  if (time === null) throw new NewsroomError('INVALID', { fields: { time: 'timeWrong' } });
  const at = parseLocal(date, time, zone);
  if (!at) throw new NewsroomError('INVALID', { fields: { date: 'dateWrong' } });
  return at;
}
