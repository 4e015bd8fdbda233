import { db } from '../../db/client';
import { hashLinkToken } from '../../secrets/link-token';
import { RESET_MS } from './reset-token';

/** The condition for links that still open. */
export function openReset(token: string, now: Date) {
  const since = new Date(now.getTime() - RESET_MS);
  return {
    tokenHash: hashLinkToken(token),
    usedAt: null,
    createdAt: { gte: since },
    staff: { disabledAt: null },
  };
}

/** Whether a link opens at this moment. */
export async function isResetOpen(token: string, now: Date): Promise<boolean> {
  return (await db().passwordReset.count({ where: openReset(token, now) })) > 0;
}
