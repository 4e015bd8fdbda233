import type { Role } from '../db/generated/enums';

export type RoleName = (typeof Role)[keyof typeof Role];

/** A member of staff who acts, read afresh from the database for every request. */
export interface StaffActor {
  kind: 'staff';
  id: number;
  name: string;
  email: string;
  role: RoleName;
  /** The sections that a section editor answers for; unused by other roles. */
  sectionIds: number[];
  sessionId: string;
  /** When the password, and the code where there is a second factor, was last typed. */
  confirmedAt?: Date;
  /** Whether signing in takes a code. */
  hasFactor?: boolean;
}

/** The newspaper's own machinery: imports and jobs. */
export interface SystemActor {
  kind: 'system';
}

export type Actor = StaffActor | SystemActor;

export const SYSTEM: SystemActor = { kind: 'system' };

/** The staff id that rows and events carry; null for the system. */
export function actorId(actor: Actor): number | null {
  return actor.kind === 'staff' ? actor.id : null;
}
