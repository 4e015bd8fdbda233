import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { db } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { StaffActor } from './actor';
import { spendCode } from './factor/spend-code';
import { checkPassword } from './password';
import { recordRefusal } from './record-refusal';
import { countAttempt, forgiveAttempt } from './sign-in-throttle';

export const confirmSessionInput = z.object({
  password: z.string().min(1, 'passwordMissing').max(1000, 'tooLong'),
  /** Of the app, or a recovery code; only where there is a second factor. */
  code: z.string().trim().max(60, 'tooLong').default(''),
});

/**
 * Notes that the person at this session has just typed the password, and the code where there is a
 * second factor. The session goes on under another id, so that whoever knew the former one has none
 * (ASVS 5.0, 7.2.4). Wrong ones are INVALID, under their fields; too many are RATE_LIMITED.
 *
 * @returns the session's new id
 */
export async function confirmSession(
  actor: StaffActor,
  { password, code }: z.infer<typeof confirmSessionInput>,
  { address }: { address: string },
  now: Date,
): Promise<string> {
  // Not the owner's known device: a stolen cookie would guess from everywhere.
  const attempt = { email: actor.email, address, known: false };
  await countAttempt('confirm', attempt);
  const { passwordHash } = await db().staff.findUniqueOrThrow({ where: { id: actor.id } });
  const refuse = async (refusal: NewsroomError): Promise<never> => {
    await recordRefusal(actor, { staffId: actor.id, address, step: 'confirmation' }, now);
    throw refusal;
  };
  if (!(await checkPassword(passwordHash, password))) {
    return refuse(new NewsroomError('INVALID', { fields: { password: 'passwordWrong' } }));
  }
  const sessionId = await write(actor, now, async (tx, record) => {
    if (actor.hasFactor && !(await spendCode(tx, actor.id, code, now))) return null;
    const id = randomUUID();
    const { count } = await tx.session.updateMany({
      where: { id: actor.sessionId, endedAt: null },
      data: { id, confirmedAt: now },
    });
    if (count === 0) throw new NewsroomError('UNAUTHENTICATED');
    record({ type: 'session.confirmed', nounId: String(actor.id), data: {} });
    return id;
  });
  if (sessionId === null) {
    return refuse(new NewsroomError('INVALID', { fields: { code: 'codeWrong' } }));
  }
  await forgiveAttempt('confirm', attempt);
  return sessionId;
}
