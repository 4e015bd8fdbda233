import { db } from '../db/client';
import type { StaffActor } from './actor';
import { deviceOf, type Device } from './device-of';
import { openSession } from './open-session';
import { authorize } from './policy';

/** A session that is open. Times are ISO 8601 in UTC. */
export interface SessionView {
  id: string;
  device: Device;
  /** The network address, as it is: where in the world it lies is nobody's guess here. */
  address: string;
  startedAt: string;
  seenAt: string;
  /** The one that asks. */
  isCurrent: boolean;
}

/** The open sessions of oneself, or of anybody as an administrator; the one that asks first, then the last used. */
export async function listSessions(
  actor: StaffActor,
  staffId: number,
  now: Date,
): Promise<SessionView[]> {
  if (staffId !== actor.id) authorize(actor, 'staff.manage');
  const rows = await db().session.findMany({
    where: { staffId, ...openSession(now) },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  const views = rows.map((row) => ({
    id: row.id,
    device: deviceOf(row.userAgent),
    address: row.address,
    startedAt: row.createdAt.toISOString(),
    seenAt: row.lastSeenAt.toISOString(),
    isCurrent: row.id === actor.sessionId,
  }));
  return views.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}
