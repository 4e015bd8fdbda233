import type { StateName } from './article-state';
import type { DeskState, HistoryEntry } from './desk-views';

/** One step on a text's way to the readers. Times are ISO 8601 in UTC. */
export interface WorkflowStep {
  /** The word that names it, as on the chip. */
  label: StateName;
  standing: 'done' | 'current' | 'next';
  by: string | null;
  at: string | null;
}

/** What the steps are told from, of where an article stands. */
export type WorkflowFacts = Pick<
  DeskState,
  | 'state'
  | 'unpublishedChanges'
  | 'workState'
  | 'reviewNote'
  | 'reviewer'
  | 'publishAt'
  | 'updatedAt'
  | 'updatedBy'
  | 'createdBy'
>;

/** What ends one round of work on a text and begins the next. */
const PUBLICATIONS = ['article.published', 'article.scheduled', 'article.imported'];

const WORK = ['draft', 'submitted', 'approved'] as const;

/**
 * The way of the present text: writing, review, approval, publication. Of a text that readers have
 * (or will have by itself) it is the way that it came; a step that was left out is not shown.
 * `history` is newest first.
 */
export function workflowSteps(desk: WorkflowFacts, history: HistoryEntry[]): WorkflowStep[] {
  if (isSettled(desk)) return settledSteps(desk, history);
  const round = untilPublication(history);
  const at = Math.max(0, (WORK as readonly string[]).indexOf(desk.workState));
  return [
    { ...writing(desk, round, at === 0), standing: at === 0 ? 'current' : 'done' },
    { ...review(desk, round), standing: standingAt(1, at) },
    { ...stepOf('approved', find(round, 'article.approved')), standing: standingAt(2, at) },
    { label: 'published', standing: 'next', by: null, at: desk.publishAt },
  ];
}

// The text that was published or scheduled last is the newest there is.
function isSettled({ state, workState, unpublishedChanges }: WorkflowFacts): boolean {
  if (state === 'scheduled') return workState === 'draft';
  if (state === 'published') return !unpublishedChanges;
  return (state === 'retracted' || state === 'archived') && workState === 'draft';
}

function settledSteps(desk: WorkflowFacts, history: HistoryEntry[]): WorkflowStep[] {
  const at = history.findIndex(({ type }) => PUBLICATIONS.includes(type));
  const publication = history[at];
  const round = untilPublication(history.slice(at + 1));
  const [written, sent, approved] = [
    find(round, 'article.created'),
    find(round, 'article.submitted'),
    find(round, 'article.approved'),
  ];
  const last = {
    label: desk.state,
    standing: desk.state === 'scheduled' ? ('current' as const) : ('done' as const),
    by: publication?.by ?? null,
    at: desk.publishAt ?? publication?.at ?? null,
  };
  return [
    { ...stepOf('draft', written), by: written?.by ?? desk.createdBy, standing: 'done' },
    ...(sent ? [{ ...stepOf('submitted', sent), standing: 'done' as const }] : []),
    ...(approved ? [{ ...stepOf('approved', approved), standing: 'done' as const }] : []),
    last,
  ];
}

type Step = Omit<WorkflowStep, 'standing'>;

function writing(desk: WorkflowFacts, round: HistoryEntry[], isCurrent: boolean): Step {
  if (isCurrent && desk.reviewNote) {
    return { label: 'changesRequested', by: desk.reviewNote.by, at: desk.reviewNote.at };
  }
  if (isCurrent) return { label: 'draft', by: desk.updatedBy, at: desk.updatedAt };
  const created = find(round, 'article.created');
  return { label: 'draft', by: created?.by ?? desk.createdBy, at: created?.at ?? null };
}

function review(desk: WorkflowFacts, round: HistoryEntry[]): Step {
  const { reviewer } = desk;
  if (reviewer) return { label: 'submitted', by: reviewer.name, at: reviewer.since };
  const sent = find(round, 'article.submitted');
  if (desk.workState === 'submitted') return { label: 'submitted', by: null, at: sent?.at ?? null };
  return desk.workState === 'approved' ? stepOf('submitted', sent) : stepOf('submitted');
}

function stepOf(label: StateName, entry?: HistoryEntry): Step {
  return { label, by: entry?.by ?? null, at: entry?.at ?? null };
}

function standingAt(step: number, at: number): WorkflowStep['standing'] {
  if (step === at) return 'current';
  return step < at ? 'done' : 'next';
}

function find(history: HistoryEntry[], type: string): HistoryEntry | undefined {
  return history.find((entry) => entry.type === type);
}

function untilPublication(history: HistoryEntry[]): HistoryEntry[] {
  const end = history.findIndex(({ type }) => PUBLICATIONS.includes(type));
  return end < 0 ? history : history.slice(0, end);
}
