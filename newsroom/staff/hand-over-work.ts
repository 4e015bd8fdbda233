import { z } from 'zod';
import { lockArticles } from '../articles/lock-articles';
import { rowId } from '../articles/command-input';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor, type StaffActor } from './actor';
import { authorize, can, type ArticleSubject } from './policy';
import { listWorkInHand, type HeldArticle } from './work-in-hand';

export const handOverWorkInput = z.object({
  id: rowId,
  /** The colleague who takes it on. */
  colleague: z.preprocess((value) => (value === '' ? undefined : value), rowId.optional()),
});

/**
 * Gives what lies with a person (unfinished drafts, texts taken for review, assignments) to a
 * colleague, who is told of it. What the colleague could not work on (sections out of reach, a text
 * to review by who reviews nothing) stays where it is and is counted as `left`. Refuses with INVALID
 * a colleague who is disabled or the same person.
 */
export async function handOverWork(
  actor: Actor,
  input: z.infer<typeof handOverWorkInput>,
  now: Date,
): Promise<{ handed: number; left: number }> {
  authorize(actor, 'staff.manage');
  return write(actor, now, async (tx, record) => {
    const giver = await tx.staff.findUnique({ where: { id: input.id }, select: { name: true } });
    if (!giver) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownStaff' });
    const receiver = await findReceiver(tx, input);
    const asked = await listWorkInHand(tx, input.id);
    const ids = asked.map(({ id }) => id);
    const locked = await lockArticles(tx, ids);
    // Asked again under the lock: a colleague may have decided about one of them meanwhile.
    const held = await listWorkInHand(tx, input.id, ids);
    const handed = held.flatMap((one) => {
      const subject = locked.get(one.id)?.subject;
      return subject ? (takenOn(receiver, one, subject) ?? []) : [];
    });
    await giveTo(tx, receiver.id, actorId(actor), handed, now);
    for (const { id, draft, review, assignment } of handed) {
      record({
        type: 'article.transferred',
        nounId: String(id),
        data: {
          giverId: input.id,
          giver: giver.name,
          toId: receiver.id,
          to: receiver.name,
          ...{ draft, review, assignment },
        },
      });
    }
    return { handed: handed.length, left: held.length - handed.length };
  });
}

async function findReceiver(
  tx: Tx,
  { id, colleague }: z.infer<typeof handOverWorkInput>,
): Promise<StaffActor> {
  const isOther = colleague !== undefined && colleague !== id;
  const row = isOther ? await findEnabled(tx, colleague) : null;
  if (!row) throw new NewsroomError('INVALID', { fields: { colleague: 'unknownColleague' } });
  const { sections, ...staff } = row;
  const sectionIds = sections.map(({ sectionId }) => sectionId);
  return { kind: 'staff', ...staff, sectionIds, sessionId: '' };
}

function findEnabled(tx: Tx, id: number) {
  return tx.staff.findFirst({
    where: { id, disabledAt: null },
    select: { id: true, name: true, email: true, role: true, sections: true },
  });
}

/** What of an article the colleague can work on; null for nothing. */
function takenOn(to: StaffActor, held: HeldArticle, subject: ArticleSubject): HeldArticle | null {
  const own = { ...subject, createdById: to.id };
  const asked = { ...subject, assigneeId: to.id };
  const draft = held.draft && can(to, 'article.edit', own);
  const review = held.review && can(to, 'article.review', subject);
  const assignment = held.assignment && can(to, 'article.edit', asked);
  return draft || review || assignment ? { id: held.id, draft, review, assignment } : null;
}

async function giveTo(
  tx: Tx,
  to: number,
  by: number | null,
  handed: HeldArticle[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Article" a SET
      "createdById" = CASE WHEN h."draft" THEN ${to} ELSE a."createdById" END,
      "reviewerId" = CASE WHEN h."review" THEN ${to} ELSE a."reviewerId" END,
      "reviewSince" = CASE WHEN h."review" THEN ${now} ELSE a."reviewSince" END,
      "assigneeId" = CASE WHEN h."assignment" THEN ${to} ELSE a."assigneeId" END,
      "assignedById" = CASE WHEN h."assignment" THEN ${by}::int ELSE a."assignedById" END,
      "assignedAt" = CASE WHEN h."assignment" THEN ${now} ELSE a."assignedAt" END,
      "version" = a."version" + 1
    FROM jsonb_to_recordset(${JSON.stringify(handed)}::jsonb)
      AS h("id" bigint, "draft" boolean, "review" boolean, "assignment" boolean)
    WHERE a."id" = h."id"`;
}
