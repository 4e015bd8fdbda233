import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ar } from '@/messages/ar';
import type { ArticleFacts } from '@/newsroom/articles/article-state';
import { openVerbs, VERBS, type VerbName } from '@/newsroom/articles/transitions';
import type { RoleName, StaffActor } from '@/newsroom/staff/actor';

// docs/workflow.md says who may do what and when, for people. Here it is told from the code.

const NOW = new Date('2026-11-24T09:00:00Z');
const EARLIER = new Date('2026-11-24T08:00:00Z');
const LATER = new Date('2026-11-24T10:00:00Z');
const SECTION = 1;

const DRAFT: ArticleFacts = {
  workState: 'draft',
  differsFromLive: true,
  publicAt: null,
  unpublishAt: null,
  firstPublishedAt: null,
  retractedAt: null,
  archivedAt: null,
  trashedAt: null,
  reviewerId: null,
  embargoUntil: null,
  breakingUntil: null,
};
const LIVE: ArticleFacts = { ...DRAFT, publicAt: EARLIER, firstPublishedAt: EARLIER };
const GONE: ArticleFacts = { ...DRAFT, firstPublishedAt: EARLIER };

/** One article in every state. Number 1 is whoever acts. */
const STATES: [string, ArticleFacts][] = [
  ['مسودة', DRAFT],
  ['محظورة', { ...DRAFT, embargoUntil: LATER }],
  ['قيد المراجعة', { ...DRAFT, workState: 'submitted' }],
  ['مستلَمة', { ...DRAFT, workState: 'submitted', reviewerId: 1 }],
  ['يحتاج تعديلًا', { ...DRAFT, workState: 'changesRequested' }],
  ['معتمد', { ...DRAFT, workState: 'approved' }],
  ['مجدول', { ...DRAFT, differsFromLive: false, publicAt: LATER, firstPublishedAt: LATER }],
  ['منشور', { ...LIVE, differsFromLive: false }],
  ['منشور وفيه تعديل', LIVE],
  ['عاجل', { ...LIVE, differsFromLive: false, breakingUntil: LATER }],
  ['مسحوب', { ...GONE, retractedAt: EARLIER }],
  ['مؤرشف', { ...GONE, archivedAt: EARLIER }],
  ['مهملات', { ...DRAFT, trashedAt: EARLIER }],
];

const ROLES: [string, RoleName][] = [
  ['ص', 'reporter'],
  ['م', 'editor'],
  ['ر', 'chief'],
  ['ظ', 'admin'],
  ['و', 'photo'],
];

const someone = (role: RoleName): StaffActor => ({
  kind: 'staff',
  id: 1,
  name: '',
  email: '',
  role,
  sectionIds: role === 'editor' ? [SECTION] : [],
  sessionId: '',
});

/** Their own article in a section of theirs. */
const OWN = { createdById: 1, assigneeId: null, sectionId: SECTION, liveSectionId: null };

function cell(verb: VerbName, facts: ArticleFacts): string {
  return ROLES.filter(([, role]) =>
    openVerbs(someone(role), { facts, subject: OWN }, NOW).includes(verb),
  )
    .map(([sign]) => sign)
    .join(' ');
}

function table(): string {
  const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['الفعل', ...STATES.map(([name]) => name)]),
    row(Array.from({ length: STATES.length + 1 }, () => '---')),
    ...VERBS.map((verb) =>
      row([`${ar.states.verb[verb]} \`${verb}\``, ...STATES.map(([, facts]) => cell(verb, facts))]),
    ),
  ].join('\n');
}

test('docs/workflow.md tells the table of transitions as it is', () => {
  const document = readFileSync('docs/workflow.md', 'utf8');
  const squeeze = (text: string): string => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');
  const told = document.split('\n').filter((line) => line.startsWith('|'));
  expect(squeeze(told.join('\n'))).toBe(squeeze(table()));
});

test('nobody is offered anything on a colleague’s article out of reach', () => {
  const foreign = { createdById: 2, assigneeId: null, sectionId: 9, liveSectionId: null };
  for (const role of ['reporter', 'editor', 'photo'] as const) {
    for (const [, facts] of STATES) {
      expect(openVerbs(someone(role), { facts, subject: foreign }, NOW)).toEqual([]);
    }
  }
});
