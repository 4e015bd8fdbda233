import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  NOON,
  paragraphs,
} from '@/tests/factories';
import { db } from '../db/client';
import { NewsroomError } from '../errors';
import { isoWithOffset } from '../arabic/dates';
import type { StaffActor } from '../staff/actor';
import { approveArticle } from './approve-article';
import { archiveArticle } from './archive-article';
import { isPublic } from './article-state';
import { embargoArticle } from './embargo-article';
import { expireArticle } from './expire-article';
import { liftEmbargo } from './lift-embargo';
import { publishArticle } from './publish-article';
import { releaseArticle } from './release-article';
import { restoreArticle } from './restore-article';
import { retractArticle } from './retract-article';
import { returnArticle } from './return-article';
import { scheduleArticle } from './schedule-article';
import { setBreaking } from './set-breaking';
import { submitArticle } from './submit-article';
import { takeArticle } from './take-article';
import { trashArticle } from './trash-article';
import { unscheduleArticle } from './unschedule-article';

let section: number;
let people: StaffActor[];

beforeAll(async () => {
  section = await newSection();
  people = [
    await newStaff('reporter'),
    await newStaff('editor', [section]),
    await newStaff('chief'),
  ];
});

/** `at` is a moment of its own for every act, so that none is a repetition of another. */
type Act = (actor: StaffActor, id: number, now: Date, at: Date) => Promise<unknown>;

function moment(at: Date): { date: string; time: string } {
  const local = isoWithOffset(at);
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

const EDITS: Record<string, Act> = {
  write: (actor, id, now, at) => edit(actor, id, { body: paragraphs(at.toISOString()) }, now),
  blank: (actor, id, now) => edit(actor, id, { title: '' }, now),
  homeless: (actor, id, now) => edit(actor, id, { sectionId: null }, now),
  whole: (actor, id, now) => edit(actor, id, { title: 'عنوان تام', sectionId: section }, now),
};

const VERBS: Record<string, Act> = {
  submit: async (actor, id, now) => submitArticle(actor, await newest(id), now),
  take: (actor, id, now) => takeArticle(actor, { id, from: null }, now),
  release: (actor, id, now) => releaseArticle(actor, { id }, now),
  return: async (actor, id, now) =>
    returnArticle(actor, { ...(await newest(id)), note: 'عدّل' }, now),
  approve: async (actor, id, now) => approveArticle(actor, await newest(id), now),
  publish: async (actor, id, now) =>
    publishArticle(actor, { ...(await newest(id)), update: 'update' }, now),
  schedule: async (actor, id, now, at) =>
    scheduleArticle(actor, { ...(await newest(id)), ...moment(at) }, now),
  unschedule: (actor, id, now) => unscheduleArticle(actor, { id }, now),
  expire: (actor, id, now, at) => expireArticle(actor, { id, ...moment(at) }, now),
  embargo: (actor, id, now, at) => embargoArticle(actor, { id, ...moment(at) }, now),
  liftEmbargo: (actor, id, now) => liftEmbargo(actor, { id }, now),
  breaking: (actor, id, now, at) => setBreaking(actor, { id, until: at }, now),
  endBreaking: (actor, id, now) => setBreaking(actor, { id, until: null }, now),
  retract: (actor, id, now) => retractArticle(actor, { id, reason: 'سبب كافٍ للسحب.' }, now),
  archive: (actor, id, now) => archiveArticle(actor, { id }, now),
  trash: (actor, id, now) => trashArticle(actor, { id }, now),
  restore: (actor, id, now) => restoreArticle(actor, { id }, now),
};

/** What each verb is told as. */
const EVENTS: Record<string, string> = {
  submit: 'article.submitted',
  take: 'article.taken',
  release: 'article.released',
  return: 'article.returned',
  approve: 'article.approved',
  publish: 'article.published',
  schedule: 'article.scheduled',
  unschedule: 'article.unscheduled',
  expire: 'article.expiry',
  embargo: 'article.embargo',
  liftEmbargo: 'article.embargo',
  breaking: 'article.breaking',
  endBreaking: 'article.breaking',
  retract: 'article.retracted',
  archive: 'article.archived',
  trash: 'article.trashed',
  restore: 'article.restored',
};

const ACTS = { ...EDITS, ...VERBS };

const one = fc.record({
  name: fc.constantFrom(
    ...Object.keys(ACTS),
    'write',
    'submit',
    'take',
    'publish',
    'schedule',
    'embargo',
  ),
  who: fc.nat({ max: 2 }),
});
const step = fc.record({
  acts: fc.tuple(one, one),
  minutes: fc.nat({ max: 30 }),
});

test('whatever two people do at once, the article stays whole and every act is told once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const [owner] = people;
      if (!owner) throw new Error('no reporter');
      const id = await newDraft(owner, { sectionId: section });
      let now = NOON;
      let before = await look(id);
      for (const [turn, { acts, minutes }] of steps.entries()) {
        now = minutesAfter(now, minutes);
        const ends = await Promise.allSettled(
          acts.map(async ({ name, who }, slot) => {
            const at = minutesAfter(now, 20 + 2 * turn + slot);
            const actor = people[who] ?? owner;
            await ACTS[name as keyof typeof ACTS]?.(actor, id, now, at);
          }),
        );
        for (const end of ends) if (end.status === 'rejected') refused(end.reason);
        const done = acts.filter(
          ({ name }, slot) => name in VERBS && ends[slot]?.status === 'fulfilled',
        );
        const after = await look(id);
        const what = JSON.stringify(acts.map(({ name, who }) => `${name} ${who}`));
        const told = done.map(({ name, who }) => `${EVENTS[name]} by ${people[who]?.id}`);
        const events = after.events.slice(before.events.length);
        expect([what, events.toSorted()]).toEqual([what, told.toSorted()]);
        expectOnward(before, after);
        expectWhole(after, now);
        before = after;
      }
    }),
    { numRuns: 15, seed: 20_261_126, endOnFailure: true },
  );
}, 120_000);

type Seen = Awaited<ReturnType<typeof look>>;

/** Versions never go back, and what has been kept stays as it is. */
function expectOnward(before: Seen, after: Seen): void {
  expect(after.article.version).toBeGreaterThanOrEqual(before.article.version);
  expect(after.copy.version).toBeGreaterThanOrEqual(before.copy.version);
  const versions = after.copy.fieldVersions as Record<string, number>;
  for (const [field, version] of Object.entries(before.copy.fieldVersions ?? {})) {
    expect(versions[field] ?? 0).toBeGreaterThanOrEqual(version as number);
  }
  expect(after.revisions.slice(0, before.revisions.length)).toEqual(before.revisions);
}

function expectWhole({ article, revisions }: Seen, now: Date): void {
  expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, at) => at + 1));
  const live = revisions.filter(({ id }) => id === article.liveRevisionId);
  expect(live.length).toBeLessThanOrEqual(1);
  if (article.publicAt) {
    expect(live[0]?.sectionId ?? null).not.toBeNull();
    expect(live[0]?.sectionId).toBe(article.liveSectionId);
    expect(live[0]?.title ?? '').not.toBe('');
    expect(article.trashedAt ?? article.retractedAt ?? article.archivedAt).toBeNull();
  }
  if (isPublic(article, now))
    expect(article.embargoUntil?.getTime() ?? 0).toBeLessThanOrEqual(now.getTime());
  if (article.reviewerId) expect(article.workState).toBe('submitted');
}

async function look(id: number) {
  const article = await db().article.findUniqueOrThrow({ where: { id } });
  const copy = await db().workingCopy.findUniqueOrThrow({ where: { articleId: id } });
  const revisions = await db().revision.findMany({
    where: { articleId: id },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true, sectionId: true, body: true },
  });
  const events = await db().event.findMany({
    where: { nounId: String(id), type: { startsWith: 'article.' } },
    orderBy: { id: 'asc' },
    select: { type: true, staffId: true },
  });
  const told = events.map(({ type, staffId }) => `${type} by ${staffId}`);
  return { article, copy, revisions, events: told };
}

function refused(error: unknown): void {
  // Two edits of one field at the same moment: the later one comes back as a conflict.
  if (error instanceof Error && error.message.startsWith('an edit from')) return;
  if (!(error instanceof NewsroomError)) throw error;
}
