import type { WorkState } from '../db/generated/enums';

/** How an assignment stands: handed in, past its time, near it, or with time to spare. */
export type DueStanding = 'done' | 'late' | 'soon' | 'open';

/** How long before its time a text that is not handed in is told to be due soon. */
const SOON_MS = 3 * 3_600_000;

/** What the standing is derived from. */
export interface AssignmentFacts {
  workState: (typeof WorkState)[keyof typeof WorkState];
  workStateAt: Date;
  liveRevisionId: bigint | null;
  assignedAt: Date | null;
  dueAt: Date | null;
}

/**
 * Derived, never stored: a text is handed in while it is submitted or approved, and when it went
 * live or was scheduled since it was asked for (list-assigned.ts says the same as a condition).
 */
export function dueStanding(facts: AssignmentFacts, now: Date): DueStanding {
  if (isHandedIn(facts)) return 'done';
  if (facts.dueAt === null) return 'open';
  const left = facts.dueAt.getTime() - now.getTime();
  if (left < 0) return 'late';
  return left <= SOON_MS ? 'soon' : 'open';
}

function isHandedIn({ workState, workStateAt, liveRevisionId, assignedAt }: AssignmentFacts) {
  if (workState === 'submitted' || workState === 'approved') return true;
  if (workState === 'changesRequested' || liveRevisionId === null) return false;
  return assignedAt !== null && workStateAt > assignedAt;
}
