import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor, RoleName } from './actor';
import { lastSeen } from './list-staff';
import { authorize } from './policy';
import { listWorkInHand } from './work-in-hand';

/** A person as an administrator, or the person, sees one. Times are ISO 8601 in UTC. */
export interface StaffView {
  id: number;
  name: string;
  email: string;
  role: RoleName;
  sectionIds: number[];
  createdAt: string;
  /** Whether signing in takes a code. */
  hasFactor: boolean;
  seenAt: string | null;
  disabledAt: string | null;
  /** The byline that belongs to the account. */
  writer: { id: number; name: string; handle: string | null } | null;
}

/** Of oneself, or of anybody as an administrator. Throws NOT_FOUND. */
export async function getStaff(actor: Actor, id: number): Promise<StaffView> {
  if (actor.kind !== 'staff' || actor.id !== id) authorize(actor, 'staff.manage');
  const row = await db().staff.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      createdAt: true,
      disabledAt: true,
      secondFactor: { select: { enabledAt: true } },
      sections: { select: { sectionId: true } },
      writer: { select: { id: true, name: true, handle: true } },
    },
  });
  if (!row) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownStaff' });
  const { sections, createdAt, disabledAt, secondFactor, ...staff } = row;
  return {
    ...staff,
    sectionIds: sections.map(({ sectionId }) => sectionId),
    createdAt: createdAt.toISOString(),
    hasFactor: Boolean(secondFactor?.enabledAt),
    seenAt: (await lastSeen([id])).get(id)?.toISOString() ?? null,
    disabledAt: disabledAt?.toISOString() ?? null,
  };
}

/** How much lies with a person. */
export interface WorkInHand {
  drafts: number;
  reviews: number;
  assignments: number;
}

/** What would be handed over (hand-over-work.ts). */
export async function countWorkInHand(actor: Actor, id: number): Promise<WorkInHand> {
  authorize(actor, 'staff.manage');
  const held = await listWorkInHand(db(), id);
  return {
    drafts: held.filter(({ draft }) => draft).length,
    reviews: held.filter(({ review }) => review).length,
    assignments: held.filter(({ assignment }) => assignment).length,
  };
}

/** Who may be given somebody's work, by name: everybody who writes or reviews, that person excepted. */
export async function listReceivers(
  actor: Actor,
  id: number,
): Promise<{ id: number; name: string; role: RoleName }[]> {
  authorize(actor, 'staff.manage');
  return db().staff.findMany({
    where: { id: { not: id }, disabledAt: null, role: { not: 'photo' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true },
  });
}
