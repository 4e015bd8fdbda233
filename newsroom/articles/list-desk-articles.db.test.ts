import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  NOON,
  paragraphs,
  publish,
  submit,
} from '@/tests/factories';
import { assignArticle, assignInput } from '../assignments/assign-article';
import { db } from '../db/client';
import { addViews } from '../readership/add-views';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import { createTag } from '../tags/create-tag';
import { createWriter } from '../writers/create-writer';
import { listDeskArticles } from './list-desk-articles';
import { listInput } from './list-input';
import { trashArticle } from './trash-article';

const now = minutesAfter(NOON, 600);
let local: number;
let sports: number;
let reporter: StaffActor;
let editor: StaffActor;
let chief: StaffActor;
let writer: number;
let tag: number;
let ports: number;
let derby: number;
let opened: number;
let thrown: number;
let foreign: number;

beforeAll(async () => {
  [local, sports] = [await newSection(), await newSection('رياضة')];
  reporter = await newStaff('reporter');
  editor = await newStaff('editor', [local]);
  chief = await newStaff('chief');
  writer = (await createWriter(SYSTEM, { handle: null, name: 'نورة العتيق' }, NOON)).id;
  await createWriter(SYSTEM, { handle: null, name: 'أنورة العتيقي' }, NOON);
  tag = (await createTag(SYSTEM, { name: 'الموانئ' }, NOON)).id;
  ports = await newDraft(
    reporter,
    {
      title: 'أرصفةٌ جديدة في ينبع',
      sectionId: local,
      writerIds: [writer],
      tagIds: [tag],
      body: paragraphs('وصلت الرافعات والقطارات إلى الميناء.'),
    },
    NOON,
  );
  derby = await newDraft(
    reporter,
    { title: 'ديربي الساحل', sectionId: sports, kind: 'report' },
    minutesAfter(NOON, 1),
  );
  await submit(SYSTEM, derby, minutesAfter(NOON, 2));
  opened = await newDraft(
    editor,
    { title: 'قطارٌ على البحر', sectionId: local },
    minutesAfter(NOON, 3),
  );
  await publish(SYSTEM, opened, minutesAfter(NOON, 4));
  const hour = new Date('2026-11-24T09:00:00Z');
  await addViews(
    SYSTEM,
    { source: randomUUID(), number: 1, counts: [{ articleId: opened, hour, count: 7 }] },
    now,
  );
  thrown = await newDraft(reporter, { title: 'مهملة', sectionId: local }, minutesAfter(NOON, 5));
  await trashArticle(SYSTEM, { id: thrown }, minutesAfter(NOON, 6));
  foreign = await newDraft(chief, { title: 'بلا قسم' }, minutesAfter(NOON, 7));
});

async function list(query: Record<string, unknown> = {}, actor: StaffActor = chief) {
  return listDeskArticles(actor, listInput.parse(query), now);
}

const ids = async (query: Record<string, unknown> = {}, actor: StaffActor = chief) =>
  (await list(query, actor)).items.map(({ id }) => id);

test('the latest work first, without what lies in the trash', async () => {
  expect(await ids()).toEqual([foreign, opened, derby, ports]);
  expect(await ids({ state: 'trashed' })).toEqual([thrown]);
});

test('everybody sees no more than the policy lets them', async () => {
  const photo = await newStaff('photo');
  for (const actor of [reporter, editor, chief, photo]) {
    const rows = await db().article.findMany({
      where: { AND: [visibleTo(actor), { trashedAt: null }] },
      select: { id: true },
    });
    const readable = rows.map(({ id }) => Number(id)).sort((one, other) => one - other);
    expect((await ids({}, actor)).sort((one, other) => one - other)).toEqual(readable);
  }
});

describe('search', () => {
  test('in headlines and texts, in any spelling', async () => {
    expect(await ids({ q: 'ارصفه' })).toEqual([ports]);
    expect(await ids({ q: 'المَيناء' })).toEqual([ports]);
    expect(await ids({ q: 'ميناء أرصفة' })).toEqual([ports]);
  });

  test('with particles or without, in the index and in the query', async () => {
    expect(await ids({ q: 'قطار' })).toEqual([opened, ports]);
    expect(await ids({ q: 'بالقطار' })).toEqual([opened, ports]);
    expect(await ids({ q: 'القطارات' })).toEqual([opened, ports]);
  });

  test('all forms of a word, quotations, without what is excluded, the last word only begun', async () => {
    expect(await ids({ q: 'موانئ' })).toEqual(await ids({ q: 'ميناء' }));
    expect(await ids({ q: 'قطار -أرصفة' })).toEqual([opened]);
    expect(await ids({ q: 'القطار ارص' })).toEqual([ports]);
    expect(await ids({ q: 'ارص القطار' })).toEqual([]);
    expect(await ids({ q: '"ارص"' })).toEqual([]);
    expect(await ids({ q: 'قطار -ارص' })).toEqual([opened, ports]);
  });

  test('the number finds the article, whatever its digits', async () => {
    expect(await ids({ q: String(derby) })).toEqual([derby]);
    const arabic = String(derby).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
    expect(await ids({ q: `#${arabic}` })).toEqual([derby]);
    expect(await ids({ q: String(derby) }, editor)).toEqual([]);
  });

  test('signs alone are no query and break none', async () => {
    expect(await ids({ q: "':* & | \\ )" })).toEqual(await ids());
    expect(await ids({ q: "قطار':*) | (" })).toEqual([opened, ports]);
  });
});

describe('filters', () => {
  test('by several sections, byline, tag and kind', async () => {
    expect(await ids({ section: String(sports) })).toEqual([derby]);
    expect(await ids({ section: [String(sports), String(local)] })).toEqual([opened, derby, ports]);
    expect(await ids({ writer: 'نوره العتيق' })).toEqual([ports]);
    expect(await ids({ tag: 'الموانيء' })).toEqual([ports]);
    expect(await ids({ kind: 'report' })).toEqual([derby]);
  });

  test('a name that nobody has is said, and finds nothing', async () => {
    const found = await list({ writer: 'لا أحد' });
    expect([found.items, found.unknown, found.counts.all]).toEqual([[], 'writer', 0]);
    expect((await list({ tag: 'لا شيء' })).unknown).toBe('tag');
  });

  test('one’s own', async () => {
    expect(await ids({ mine: '1' })).toEqual([foreign]);
    expect(await ids({ mine: '1' }, editor)).toEqual([opened]);
  });

  test('who is asked for it, whoever filters, and nobody', async () => {
    const assign = (id: number, assigneeId: number | null) =>
      assignArticle(chief, assignInput.parse({ id, assigneeId }), now);
    await assign(ports, editor.id);
    await assign(derby, editor.id);
    await assign(opened, chief.id);
    const editors = { assignee: String(editor.id) };
    expect(await ids(editors)).toEqual([derby, ports]);
    expect(await ids({ ...editors, section: String(sports) })).toEqual([derby]);
    expect(await ids(editors, reporter)).toEqual([derby, ports]);
    expect((await list(editors)).counts.all).toBe(2);
    expect(await ids({ assignee: 'nobody' })).toEqual([foreign]);
    expect(await ids({ assignee: '2147483647' })).toEqual([]);
    for (const id of [ports, derby, opened]) await assign(id, null);
    expect(await ids(editors)).toEqual([]);
  });

  test('by days of the newspaper’s zone, for each of the times', async () => {
    await db().article.update({
      where: { id: ports },
      data: { createdAt: new Date('2026-11-20T21:30:00Z') },
    });
    expect(await ids({ date: 'created', from: '2026-11-21', to: '2026-11-21' })).toEqual([ports]);
    expect(await ids({ date: 'created', to: '2026-11-20' })).toEqual([]);
    expect(await ids({ from: '2026-11-24', to: '2026-11-24' })).toHaveLength(4);
    expect(await ids({ from: '2026-11-25' })).toEqual([]);
    expect(await ids({ date: 'published', to: '2026-11-24' })).toEqual([opened]);
  });
});

test('a cursor of no time that there is begins at the beginning', async () => {
  const cursor = 'next_-999999999999999_1';
  expect(await ids({ sort: 'published', cursor })).toEqual(await ids({ sort: 'published' }));
});

test('the tabs count what the list would show, with the filters', async () => {
  for (const query of [{}, { q: 'قطار' }, { section: String(local) }, { mine: '1' }]) {
    const { counts } = await list(query, reporter);
    for (const state of ['draft', 'submitted', 'published', 'trashed'] as const) {
      expect(counts[state]).toBe((await ids({ ...query, state }, reporter)).length);
    }
    expect(counts.all).toBe((await ids(query, reporter)).length);
  }
});

describe.each(['updated', 'created', 'published', 'views'] as const)('sorted by %s', (sort) => {
  const made: number[] = [];

  beforeAll(async () => {
    for (let turn = 0; turn < 60; turn += 1) {
      // Every third at the same moment as its neighbour.
      const at = minutesAfter(NOON, turn % 3 === 0 ? turn + 1 : turn);
      made.push(await newDraft(reporter, { title: `صف ${sort} ${turn}`, sectionId: local }, at));
      if (turn % 2 === 0) await publish(SYSTEM, made.at(-1) ?? 0, at);
    }
    const hour = new Date('2026-11-24T10:00:00Z');
    const counts = made
      .filter((_, turn) => turn % 4 === 0)
      .map((articleId, turn) => ({ articleId, hour, count: (turn % 5) + 1 }));
    await addViews(SYSTEM, { source: randomUUID(), number: 1, counts }, now);
  });

  test.each([undefined, 'asc'])(
    'the pages join without a gap, forth and back (%s)',
    async (order) => {
      const query = { q: sort, sort, order };
      const pages: number[][] = [];
      let cursor: string | null | undefined;
      do {
        const page = await list({ ...query, cursor: cursor ?? undefined });
        pages.push(page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor);
      const all = pages.flat();
      expect([...all].sort((one, other) => one - other)).toEqual(made);
      expect(pages.map((page) => page.length)).toEqual([25, 25, 10]);

      const items = (
        await Promise.all(
          pages.map((page) =>
            db().article.findMany({
              where: { id: { in: page } },
              include: { workingCopy: true, viewTotal: true },
            }),
          ),
        )
      ).flat();
      const valueOf = (id: number): number => {
        const row = items.find((one) => Number(one.id) === id);
        if (sort === 'updated') return row?.workingCopy?.updatedAt.getTime() ?? 0;
        if (sort === 'created') return row?.createdAt.getTime() ?? 0;
        if (sort === 'published') return row?.firstPublishedAt?.getTime() ?? -1;
        return Number(row?.viewTotal?.count ?? 0);
      };
      const sorted = [...made].sort((one, other) => {
        const down = valueOf(other) - valueOf(one) || other - one;
        return order === 'asc' ? -down : down;
      });
      expect(all).toEqual(sorted);

      const last = await list({ ...query, cursor: await lastCursor(query) });
      const middle = await list({ ...query, cursor: last.previous ?? undefined });
      expect(middle.items.map(({ id }) => id)).toEqual(pages[1]);
      const first = await list({ ...query, cursor: middle.previous ?? undefined });
      expect(first.items.map(({ id }) => id)).toEqual(pages[0]);
      expect(first.previous).toBeNull();
    },
  );

  async function lastCursor(query: Record<string, unknown>): Promise<string | undefined> {
    const second = await list({ ...query, cursor: (await list(query)).next ?? undefined });
    return second.next ?? undefined;
  }
});
