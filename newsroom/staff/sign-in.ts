import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { db } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { SYSTEM } from './actor';
import { checkPassword } from './password';
import { countAttempt, forgiveAttempt, type Attempt } from './sign-in-throttle';

export const signInInput = z.object({
  email: z.string().trim().toLowerCase().min(1, 'emailMissing').max(254, 'tooLong'),
  password: z.string().min(1, 'passwordMissing').max(1000, 'tooLong'),
});

/** Where an attempt comes from. */
export interface SignInOrigin {
  address: string;
  userAgent: string;
  /** The browser holds a device mark that this account left on an earlier sign-in. */
  knownDevice: boolean;
}

// A month of remembered addresses is enough to keep the owner in while strangers guess.
const KNOWN_ADDRESS_MS = 30 * 86_400_000;

/**
 * Checks a password and begins a session. Wrong password, unknown and disabled account are one
 * answer (INVALID, wrongCredentials) after the same time; too many attempts are RATE_LIMITED.
 */
export async function signIn(
  input: z.infer<typeof signInInput>,
  origin: SignInOrigin,
  now: Date,
): Promise<{ sessionId: string; staffId: number }> {
  const staff = await db().staff.findUnique({ where: { email: input.email } });
  const attempt: Attempt = {
    email: input.email,
    address: origin.address,
    known:
      origin.knownDevice || (staff ? await knowsAddress(staff.id, origin.address, now) : false),
  };
  await countAttempt(attempt);
  const fits = await checkPassword(staff?.passwordHash ?? null, input.password);
  if (!staff || !fits || staff.disabledAt) {
    throw new NewsroomError('INVALID', { sentence: 'wrongCredentials' });
  }
  await forgiveAttempt(attempt);
  const sessionId = randomUUID();
  await write(SYSTEM, now, async (tx, record) => {
    await tx.session.create({
      data: {
        id: sessionId,
        staffId: staff.id,
        createdAt: now,
        lastSeenAt: now,
        userAgent: origin.userAgent.slice(0, 300),
        address: origin.address,
      },
    });
    record({
      type: 'session.started',
      nounId: String(staff.id),
      data: { address: origin.address },
    });
  });
  return { sessionId, staffId: staff.id };
}

async function knowsAddress(staffId: number, address: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - KNOWN_ADDRESS_MS);
  const session = await db().session.findFirst({
    where: { staffId, address, createdAt: { gt: since } },
    select: { id: true },
  });
  return session !== null;
}
