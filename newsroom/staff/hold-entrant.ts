import type { Tx } from '../db/client';

const select = {
  passwordHash: true,
  disabledAt: true,
  secondFactor: { select: { enabledAt: true } },
} as const;

/**
 * Holds the person who is signing in until the transaction ends, against whoever ends sessions: all
 * of those take the row first (lock-staff.ts, or by changing it), so that the new session is either
 * there for them to end, or what they did is read here. It is the first statement of a transaction
 * that begins a session or a step before it, and several sign-ins do not hinder each other. Resolves
 * to null when there is no such person any more.
 */
export async function holdEntrant(tx: Tx, id: number) {
  await tx.$queryRaw`SELECT 1 FROM "Staff" WHERE id = ${id} FOR SHARE`;
  // A statement of its own: who waited for the lock has to see what the holder wrote.
  return tx.staff.findUnique({ where: { id }, select });
}
