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

const name = { select: { name: true } } as const;

/** The columns of an article that `assignmentView` reads. */
export const assignmentSelect = {
  assigneeId: true,
  assignee: name,
  assignedBy: name,
  assignedAt: true,
  dueAt: true,
  brief: true,
} as const;

interface AssignmentRow extends AssignmentFacts {
  assigneeId: number | null;
  assignee: { name: string } | null;
  assignedBy: { name: string } | null;
  brief: string;
}

/** Row → view; null where nobody is asked. */
export function assignmentView(row: AssignmentRow, now: Date): AssignmentView | null {
  const { assigneeId, assignee, assignedBy, assignedAt, dueAt, brief } = row;
  if (assigneeId === null || !assignee || !assignedAt) return null;
  return {
    assigneeId,
    assignee: assignee.name,
    by: assignedBy?.name ?? null,
    at: assignedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    standing: dueStanding(row, now),
    brief,
  };
}
