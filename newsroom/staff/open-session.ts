import type { Prisma } from '../db/generated/client';
import { ABSOLUTE_MS, IDLE_MS } from './find-session';

/** The condition for what findSession takes for a session, its person aside. */
export function openSession(now: Date): Prisma.SessionWhereInput {
  return {
    endedAt: null,
    lastSeenAt: { gte: new Date(now.getTime() - IDLE_MS) },
    createdAt: { gte: new Date(now.getTime() - ABSOLUTE_MS) },
  };
}
