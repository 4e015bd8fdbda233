import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { archiveArticle } from '@/newsroom/articles/archive-article';
import { db } from '@/newsroom/db/client';
import { Prisma } from '@/newsroom/db/generated/client';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import { RETENTION } from '@/newsroom/settings/retention';
import { changeSetting } from '@/tests/settings-factory';
import { minutesAfter, newDraft, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { addViews, type ViewCount } from './add-views';
import { listMostRead, rankingSql } from './list-most-read';
import { removeOldViews } from './remove-old-views';

const HOUR = 60;
/** Stories that are read within an hour of a large newspaper. */
const A_HOUR = 4200;
const now = minutesAfter(NOON, 30);
const thisHour = NOON;

let author: StaffActor;
let section: number;

beforeAll(async () => {
  author = await newStaff('reporter');
  section = await newSection();
});

beforeEach(async () => {
  await db().articleViews.deleteMany();
});

const views = (articleId: number, count: number, hour = thisHour): ViewCount => ({
  articleId,
  hour,
  count,
});

const add = (counts: ViewCount[], at = now): Promise<number> =>
  addViews(SYSTEM, { source: randomUUID(), number: 1, counts }, at);

const kept = async (articleId: number): Promise<number[]> =>
  (await db().articleViews.findMany({ where: { articleId }, orderBy: { hour: 'asc' } })).map(
    ({ count }) => count,
  );

const total = async (articleId: number): Promise<number> =>
  Number((await db().articleViewTotal.findUnique({ where: { articleId } }))?.count ?? 0);

const ranked = async (page = 1, at = now): Promise<number[]> =>
  (await listMostRead(page, at)).items.map(({ id }) => id);

const stories = async (howMany: number): Promise<number[]> => {
  const ids: number[] = [];
  for (let turn = 0; turn < howMany; turn += 1) ids.push(await newStory(author, section));
  return ids;
};

describe('addViews', () => {
  test('adds up within an hour and keeps hours apart', async () => {
    const [id = 0] = await stories(1);
    expect(await add([views(id, 2), views(id, 3), views(id, 1, minutesAfter(NOON, -HOUR))])).toBe(
      2,
    );
    await add([views(id, 4)]);
    expect(await kept(id)).toEqual([1, 9]);
    expect(await total(id)).toBe(10);
  });

  test('a batch that comes twice counts once, and the next one counts again', async () => {
    const [id = 0] = await stories(1);
    const source = randomUUID();
    const batch = { source, number: 7, counts: [views(id, 5)] };
    expect(await addViews(SYSTEM, batch, now)).toBe(1);
    expect(await addViews(SYSTEM, batch, now)).toBe(0);
    expect(await kept(id)).toEqual([5]);
    await addViews(SYSTEM, { ...batch, number: 8 }, now);
    expect(await kept(id)).toEqual([10]);
    expect(await total(id)).toBe(10);
  });

  test('what is no public story is left out, and the others count', async () => {
    const [id = 0, gone = 0] = await stories(2);
    const draft = await newDraft(author, { sectionId: section });
    await archiveArticle(SYSTEM, { id: gone }, now);
    await add([views(draft, 5), views(gone, 5), views(999_999_999, 5), views(id, 1)]);
    expect([await kept(draft), await kept(gone), await kept(id)]).toEqual([[], [], [1]]);
  });

  test('writes no event', async () => {
    const [id = 0] = await stories(1);
    const before = await db().event.count();
    await add([views(id, 1)]);
    expect(await db().event.count()).toBe(before);
  });

  test('many fronts at once lose nothing', async () => {
    const ids = await stories(3);
    const forth = ids.map((id) => views(id, 1));
    await Promise.all(
      Array.from({ length: 8 }, (_, turn) => add(turn % 2 ? forth : forth.toReversed())),
    );
    expect(await Promise.all(ids.map(kept))).toEqual([[8], [8], [8]]);
  });
});

describe('listMostRead', () => {
  test('the most read come first; of two that were read alike, the newer one', async () => {
    const [a = 0, b = 0, c = 0] = await stories(3);
    await add([views(a, 5), views(c, 5), views(b, 3, minutesAfter(thisHour, -HOUR)), views(b, 4)]);
    expect(await ranked()).toEqual([b, c, a]);
  });

  test('shows only what is visible now', async () => {
    const [a = 0, b = 0] = await stories(2);
    await add([views(a, 9), views(b, 1)]);
    await archiveArticle(SYSTEM, { id: a }, now);
    expect(await ranked()).toEqual([b]);
  });

  test('counts 24 hours, and seven days while fewer than ten stories were read', async () => {
    const ids = await stories(11);
    const [old = 0, ...fresh] = ids;
    const oldest = minutesAfter(thisHour, -6 * 24 * HOUR);
    await add([views(old, 50, oldest), ...fresh.slice(1).map((id) => views(id, 2))]);
    const week = await listMostRead(1, now);
    expect([week.window, week.items[0]?.id]).toEqual(['week', old]);

    await add([views(fresh[0] ?? 0, 1)]);
    const day = await listMostRead(1, now);
    expect([day.window, day.items.length]).toEqual(['day', 10]);
    expect(day.items.map(({ id }) => id)).not.toContain(old);

    // A day later nothing of it is left in the day; two days later not in the week either.
    const later = await listMostRead(1, minutesAfter(now, 24 * HOUR));
    expect([later.window, later.items[0]?.id]).toEqual(['week', fresh.at(-1)]);
  });

  test('pages of twenty go on counting, and end', async () => {
    const ids = await stories(21);
    await add(ids.map((id, index) => views(id, 100 - index)));
    const second = await listMostRead(2, now);
    expect(second.items.map(({ id }) => id)).toEqual(ids.slice(20));
    expect([second.page, second.pages, second.firstPlace]).toEqual([2, 2, 21]);
  });

  test('an empty newspaper has an empty list', async () => {
    expect(await listMostRead(1, now)).toMatchObject({ items: [], page: 1, pages: 1 });
  });
});

test('the ranking reads its window and not the years before it', async () => {
  const [first = 0] = await stories(1);
  // Three days of 100,000 rows each; the stories themselves are not needed for it.
  await db().$executeRaw`ALTER TABLE "ArticleViews" DISABLE TRIGGER ALL`;
  await db().$executeRaw`
    INSERT INTO "ArticleViews" ("articleId", "hour", "count")
    SELECT ${first}::bigint + n, ${thisHour}::timestamptz - h * interval '1 hour', 1 + 1000 / (n + 1)
    FROM generate_series(0, ${A_HOUR - 1}::int) AS n, generate_series(0, 71) AS h`;
  await db().$executeRaw`ALTER TABLE "ArticleViews" ENABLE TRIGGER ALL`;
  await db().$executeRaw`ANALYZE "ArticleViews"`;

  expect(await ranked()).toEqual([first]);
  const plan = await db().$queryRaw<Explained[]>(
    Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${rankingSql('day', now)}`,
  );
  const nodes = nodesOf(plan[0]?.['QUERY PLAN'][0].Plan);
  const reading = nodes.filter((node) => node['Relation Name'] === 'ArticleViews');
  expect(nodes.map((node) => node['Index Name'])).toContain('ArticleViews_hour_idx');
  const read = reading.reduce(
    (sum, node) => sum + Math.round(node['Actual Rows'] * node['Actual Loops']),
    0,
  );
  expect(read).toBe(24 * A_HOUR);
});

interface PlanNode {
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

interface Explained {
  'QUERY PLAN': [{ Plan: PlanNode }];
}

function nodesOf(node: PlanNode | undefined): PlanNode[] {
  return node ? [node, ...(node.Plans ?? []).flatMap(nodesOf)] : [];
}

describe('removeOldViews', () => {
  const monthsAgo = (months: number, minutes = 0): Date => {
    const at = new Date(now);
    at.setUTCMonth(at.getUTCMonth() - months);
    return minutesAfter(at, minutes);
  };

  test('removes hours older than thirteen months, and keeps what they add up to', async () => {
    const [id = 0] = await stories(1);
    await add([views(id, 1, monthsAgo(13, -1)), views(id, 2, monthsAgo(13, 1)), views(id, 4)]);
    expect(await removeOldViews(SYSTEM, now)).toBe(1);
    expect(await kept(id)).toEqual([2, 4]);
    expect(await total(id)).toBe(7);
    expect(await removeOldViews(SYSTEM, now)).toBe(0);
  });

  test('the settings say after how many months', async () => {
    const [id = 0] = await stories(1);
    await add([views(id, 1, monthsAgo(2, -1)), views(id, 2, monthsAgo(2, 1))]);
    await changeSetting(SYSTEM, RETENTION, { viewMonths: 2 });
    await removeOldViews(SYSTEM, now);
    expect(await kept(id)).toEqual([2]);
  });
});
