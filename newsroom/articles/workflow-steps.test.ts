import { expect, test } from 'vitest';
import type { HistoryEntry } from './desk-views';
import { workflowSteps, type WorkflowFacts } from './workflow-steps';

const NOURA = 'نورة العتيق';
const SARA = 'سارة الحربي';

const at = (hour: number): string => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`;
const entry = (type: string, hour: number, by: string): HistoryEntry => ({
  id: String(hour),
  at: at(hour),
  by,
  type: `article.${type}`,
  detail: null,
});
const created = entry('created', 6, NOURA);
const submitted = entry('submitted', 8, NOURA);
const approved = entry('approved', 9, SARA);
const published = entry('published', 10, SARA);

const FRESH: WorkflowFacts = {
  state: 'draft',
  unpublishedChanges: false,
  workState: 'draft',
  reviewNote: null,
  publishAt: null,
  reviewer: null,
  updatedAt: at(7),
  updatedBy: NOURA,
  createdBy: NOURA,
};

/** «label standing by hour» of every step. */
function told(state: Partial<WorkflowFacts>, history: HistoryEntry[]): string[] {
  return workflowSteps({ ...FRESH, ...state }, history).map((step) =>
    [step.label, step.standing, step.by ?? '-', step.at?.slice(11, 13) ?? '-'].join(' '),
  );
}

test('a new text has the whole way before it', () => {
  expect(told({}, [created])).toEqual([
    `draft current ${NOURA} 07`,
    'submitted next - -',
    'approved next - -',
    'published next - -',
  ]);
});

test('a submitted text waits, and is with whoever has taken it', () => {
  const history = [submitted, created];
  const state = { state: 'submitted', workState: 'submitted' } as const;
  expect(told(state, history).slice(0, 2)).toEqual([
    `draft done ${NOURA} 06`,
    'submitted current - 08',
  ]);
  const reviewer = { id: 2, name: SARA, since: at(9) };
  expect(told({ ...state, reviewer }, history)[1]).toBe(`submitted current ${SARA} 09`);
});

test('a text that was given back is with its writer, by whom and when', () => {
  const reviewNote = { text: 'أضف المصدر', by: SARA, at: at(9) };
  const state = { state: 'changesRequested', workState: 'changesRequested', reviewNote } as const;
  expect(told(state, [entry('returned', 9, SARA), submitted, created])).toEqual([
    `changesRequested current ${SARA} 09`,
    'submitted next - -',
    'approved next - -',
    'published next - -',
  ]);
});

test('an approved text waits for its publication', () => {
  const state = { state: 'approved', workState: 'approved' } as const;
  expect(told(state, [approved, submitted, created])).toEqual([
    `draft done ${NOURA} 06`,
    `submitted done ${NOURA} 08`,
    `approved current ${SARA} 09`,
    'published next - -',
  ]);
});

test('a published text shows the way that it came', () => {
  const state = { state: 'published' } as const;
  expect(told(state, [published, approved, submitted, created])).toEqual([
    `draft done ${NOURA} 06`,
    `submitted done ${NOURA} 08`,
    `approved done ${SARA} 09`,
    `published done ${SARA} 10`,
  ]);
  expect(told(state, [published, created])).toEqual([
    `draft done ${NOURA} 06`,
    `published done ${SARA} 10`,
  ]);
});

test('a scheduled text goes by itself', () => {
  const history = [entry('scheduled', 10, SARA), created];
  expect(told({ state: 'scheduled', publishAt: at(14) }, history)).toEqual([
    `draft done ${NOURA} 06`,
    `scheduled current ${SARA} 14`,
  ]);
});

test('newer work on a live story begins its own way', () => {
  const state = {
    state: 'published',
    workState: 'submitted',
    unpublishedChanges: true,
    updatedAt: at(11),
  } as const;
  const history = [entry('submitted', 12, NOURA), published, approved, submitted, created];
  expect(told(state, history)).toEqual([
    `draft done ${NOURA} -`,
    'submitted current - 12',
    'approved next - -',
    'published next - -',
  ]);
});
