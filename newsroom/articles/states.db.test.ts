import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newest,
  newDraft,
  newSection,
  newStaff,
  NOON,
} from '@/tests/factories';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { NewsroomError } from '../errors';
import type { StaffActor } from '../staff/actor';
import { approveArticle } from './approve-article';
import { archiveArticle } from './archive-article';
import { articleState, STATES } from './article-state';
import { articleFacts, articleSubject } from './lock-article';
import { embargoArticle } from './embargo-article';
import { expireArticle } from './expire-article';
import { liftEmbargo } from './lift-embargo';
import { publishArticle } from './publish-article';
import { releaseArticle } from './release-article';
import { restoreArticle } from './restore-article';
import { retractArticle } from './retract-article';
import { returnArticle } from './return-article';
import { scheduleArticle } from './schedule-article';
import { stateName, stateSql } from './state-sql';
import { stateWhere } from './state-where';
import { setBreaking } from './set-breaking';
import { submitArticle } from './submit-article';
import { takeArticle } from './take-article';
import { openVerbs, type VerbName } from './transitions';
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

type Step = (actor: StaffActor, id: number, now: Date) => Promise<unknown>;

const STEPS: Partial<Record<VerbName, Step>> = {
  edit: (actor, id, now) => edit(actor, id, { place: now.toISOString() }, now),
  submit: async (actor, id, now) => submitArticle(actor, await newest(id), now),
  return: async (actor, id, now) =>
    returnArticle(actor, { ...(await newest(id)), note: 'عدّل' }, now),
  approve: async (actor, id, now) => approveArticle(actor, await newest(id), now),
  publish: async (actor, id, now) =>
    publishArticle(actor, { ...(await newest(id)), update: 'update' }, now),
  schedule: async (actor, id, now) =>
    scheduleArticle(actor, { ...(await newest(id)), date: '2026-11-24', time: '13:00' }, now),
  unschedule: (actor, id, now) => unscheduleArticle(actor, { id }, now),
  take: async (actor, id, now) => {
    const { row } = await read(id);
    return takeArticle(actor, { id, from: row.reviewerId }, now);
  },
  release: (actor, id, now) => releaseArticle(actor, { id }, now),
  expire: (actor, id, now) => expireArticle(actor, { id, date: '2026-11-24', time: '13:30' }, now),
  embargo: (actor, id, now) =>
    embargoArticle(actor, { id, date: '2026-11-24', time: '12:30' }, now),
  liftEmbargo: (actor, id, now) => liftEmbargo(actor, { id }, now),
  breaking: (actor, id, now) => setBreaking(actor, { id, until: minutesAfter(now, 30) }, now),
  endBreaking: (actor, id, now) => setBreaking(actor, { id, until: null }, now),
  retract: (actor, id, now) => retractArticle(actor, { id, reason: 'سبب كافٍ للسحب.' }, now),
  archive: (actor, id, now) => archiveArticle(actor, { id }, now),
  trash: (actor, id, now) => trashArticle(actor, { id }, now),
  restore: (actor, id, now) => restoreArticle(actor, { id }, now),
};

/** Minutes after NOON at which the moments of these acts have passed. */
const PASSED: Partial<Record<VerbName, number>> = { embargo: 30, schedule: 60, expire: 90 };

const step = fc.record({
  verb: fc.constantFrom(...(Object.keys(STEPS) as VerbName[])),
  who: fc.nat({ max: 2 }),
  minutes: fc.nat({ max: 40 }),
});

test('any sequence of acts keeps the rules, and every button tells the truth', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const owner = people[0];
      if (!owner) throw new Error('no reporter');
      const id = await newDraft(owner, { sectionId: section });
      let now = NOON;
      for (const { verb, who, minutes } of steps) {
        now = minutesAfter(now, minutes);
        const actor = people[who];
        const run = STEPS[verb];
        if (!actor || !run) throw new Error('no such step');
        const before = await read(id);
        const offered = openVerbs(actor, before, now).includes(verb);
        const done = await run(actor, id, now).then(() => true, refused);
        // The only refusal that a button cannot foresee is a moment that has passed.
        if (!(PASSED[verb] && now >= minutesAfter(NOON, PASSED[verb])))
          expect([verb, done]).toEqual([verb, offered]);
        const after = await read(id);
        expect(after.row.version).toBeGreaterThanOrEqual(before.row.version);
        if (before.row.firstPublishedAt && before.row.firstPublishedAt <= now) {
          expect(after.row.firstPublishedAt).toEqual(before.row.firstPublishedAt);
        }
        const states = await statesInDatabase(id, now);
        expect(states).toEqual([articleState(after.facts, now)]);
        expect(await statesByHand(id, now)).toEqual([...states, ...states]);
      }
    }),
    { numRuns: 30, seed: 20_261_124 },
  );
}, 90_000);

function refused(error: unknown): false {
  if (error instanceof NewsroomError) return false;
  throw error;
}

async function read(id: number) {
  const row = await db().article.findUniqueOrThrow({
    where: { id },
    include: { workingCopy: true },
  });
  if (!row.workingCopy) throw new Error('no working copy');
  return {
    row,
    facts: articleFacts(row, row.workingCopy),
    subject: articleSubject(row, row.workingCopy),
  };
}

/** By the conditions of hand-written queries, and by their word for it. */
async function statesByHand(id: number, now: Date): Promise<string[]> {
  const tests = STATES.map(
    (state) => Prisma.sql`SELECT ${state} AS state, 1 AS way
    FROM "Article" a WHERE a.id = ${id} AND ${stateSql(state, now)}`,
  );
  const rows = await db().$queryRaw<{ state: string }[]>`
    SELECT state FROM (${Prisma.join(tests, ' UNION ALL ')} UNION ALL
      SELECT ${stateName(now)}, 2 FROM "Article" a WHERE a.id = ${id}) AS found ORDER BY way`;
  return rows.map(({ state }) => state);
}

async function statesInDatabase(id: number, now: Date): Promise<string[]> {
  const found = await Promise.all(
    STATES.map(async (state) =>
      (await db().article.count({ where: { AND: [{ id }, stateWhere(state, now)] } }))
        ? [state]
        : [],
    ),
  );
  return found.flat();
}
