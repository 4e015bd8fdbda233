import { dueStanding, type AssignmentFacts, type DueStanding } from './due-standing';

/** Who is asked to write an article, and how that stands. Times are ISO 8601 in UTC. */
export interface AssignmentView {
  assigneeId: number;
  assignee: string;
  by: string | null;
  at: string;
  dueAt: string | null;
  standing: DueStanding;
  brief: string;
}

interface AssignmentRow extends AssignmentFacts {
  assigneeId: number | null;
  /** The names of both. */
  assignee: string | null;
  assignedBy: string | null;
  brief: string;
}

/** Row → view; null where nobody is asked. */
export function assignmentView(row: AssignmentRow, now: Date): AssignmentView | null {
  const { assigneeId, assignee, assignedBy, assignedAt, dueAt, brief } = row;
  if (assigneeId === null || assignee === null || !assignedAt) return null;
  return {
    assigneeId,
    assignee,
    by: assignedBy,
    at: assignedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    standing: dueStanding(row, now),
    brief,
  };
}
