import { db } from '../db/client';
import type { StaffActor } from './actor';

/** A session ends by itself after this time without a request … */
export const IDLE_MS = 12 * 60 * 60_000;
/** … and after this time in any case (NIST SP 800-63B asks for a bound; a working week is ours). */
export const ABSOLUTE_MS = 7 * 86_400_000;

// Writing "last seen" with every request would make every page a write.
const SEEN_EVERY_MS = 60_000;

/**
 * The person behind a session, with the role and sections of this moment; null when the session
 * has ended, idled out or grown too old, or the person was disabled.
 */
export async function findSession(sessionId: string, now: Date): Promise<StaffActor | null> {
  if (!/^[0-9a-f-]{36}$/.test(sessionId)) return null;
  const session = await db().session.findUnique({
    where: { id: sessionId },
    include: { staff: { include: { sections: true } } },
  });
  if (!session || session.endedAt || session.staff.disabledAt) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > IDLE_MS) return null;
  if (now.getTime() - session.createdAt.getTime() > ABSOLUTE_MS) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }
  const { staff } = session;
  return {
    kind: 'staff',
    id: staff.id,
    name: staff.name,
    email: staff.email,
    role: staff.role,
    sectionIds: staff.sections.map((row) => row.sectionId),
    sessionId,
  };
}
