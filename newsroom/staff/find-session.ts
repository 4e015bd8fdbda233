import { db } from '../db/client';
import type { StaffActor } from './actor';
import { listRequiredRoles } from './factor/required-roles';

/** A session ends by itself after this time without a request … */
export const IDLE_MS = 12 * 60 * 60_000;
/** … and after this time in any case (NIST SP 800-63B asks for a bound; a working week is ours). */
export const ABSOLUTE_MS = 7 * 86_400_000;

// Writing "last seen" with every request would make every page a write.
const SEEN_EVERY_MS = 60_000;

/**
 * The person behind a session, with the role and sections of this moment; null when the session
 * has ended, idled out or grown too old, the person was disabled, or has no second factor where the
 * role may not work without one.
 */
export async function findSession(sessionId: string, now: Date): Promise<StaffActor | null> {
  const actor = await readSession(sessionId, now);
  return actor && !(await lacksFactor(actor)) ? actor : null;
}

/** The person behind a session who can do nothing before setting up a second factor; null for anybody else. */
export async function findNewcomer(sessionId: string, now: Date): Promise<StaffActor | null> {
  const actor = await readSession(sessionId, now);
  return actor && (await lacksFactor(actor)) ? actor : null;
}

async function lacksFactor(actor: StaffActor): Promise<boolean> {
  return !actor.hasFactor && (await listRequiredRoles()).includes(actor.role);
}

async function readSession(sessionId: string, now: Date): Promise<StaffActor | null> {
  if (!/^[0-9a-f-]{36}$/.test(sessionId)) return null;
  const session = await db().session.findUnique({
    where: { id: sessionId },
    include: {
      staff: { include: { sections: true, secondFactor: { select: { enabledAt: true } } } },
    },
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
    confirmedAt: session.confirmedAt ?? undefined,
    hasFactor: Boolean(staff.secondFactor?.enabledAt),
  };
}
