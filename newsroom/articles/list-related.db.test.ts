import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { minutesAfter, newDraft, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { gatherShownKeys } from '../events/shown-keys';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { createWriter } from '../writers/create-writer';
import { archiveArticle } from './archive-article';
import type { ArticleFields } from './fields';
import { findPublicArticle } from './find-public-article';
import { listRelated, type StoriesAround } from './list-related';
import { alikeSql } from './similar-stories';

let author: StaffActor;
let section: number;

beforeAll(async () => {
  author = await newStaff('reporter');
});

beforeEach(async () => {
  section = await newSection();
});

const at = (minutes: number): Date => minutesAfter(NOON, minutes);

/** Published a minute after the one before. */
let minute = 0;
const story = (fields: Partial<ArticleFields> = {}, of = section): Promise<number> =>
  newStory(author, of, fields, at((minute += 1)));

const LATER = 600;

interface Around {
  related: number[];
  next: number | null;
  fromSection: number[];
  more: number[];
}

const idsOf = (cards: StoriesAround['related']): number[] => cards.map(({ id }) => id);

async function around(id: number, now = at(LATER)): Promise<Around> {
  const article = await findPublicArticle(id, now);
  if (!article) throw new Error(`story ${id} is not public`);
  const { related, next, fromSection, more } = await listRelated(article, now);
  return {
    related: idsOf(related),
    next: next?.id ?? null,
    fromSection: idsOf(fromSection),
    more: idsOf(more?.stories ?? []),
  };
}

async function stories(howMany: number): Promise<number[]> {
  const ids: number[] = [];
  for (let turn = 0; turn < howMany; turn += 1) ids.push(await story());
  return ids;
}

describe('listRelated', () => {
  test('the desk’s choice comes first in its order, then shared tags, then the newest', async () => {
    const other = await newSection('سياسة');
    const tag = (await createTag(SYSTEM, { name: `وسم ${section}` }, NOON)).id;
    const first = await story({}, other);
    const second = await story({}, other);
    const tagged = await story({ tagIds: [tag] }, other);
    const [, , newest = 0] = await stories(3);
    const id = await story({ tagIds: [tag], relatedIds: [second, first] });
    const { related } = await around(id);
    expect(related.slice(0, 3)).toEqual([second, first, tagged]);
    // The newest of the section is what was published before it, which stands at the end.
    expect(related).not.toContain(newest);
    expect(related).toHaveLength(4);
  });

  test('what the desk chose and readers may not see stands nowhere', async () => {
    const [gone = 0, seen = 0] = await stories(2);
    const draft = await newDraft(author, { sectionId: section });
    const id = await story({ relatedIds: [gone, draft, seen] });
    await archiveArticle(SYSTEM, { id: gone }, at(500));
    const all = Object.values(await around(id)).flat();
    expect(all).not.toContain(gone);
    expect(all).not.toContain(draft);
    expect((await around(id)).related[0]).toBe(seen);
  });

  test('a chosen story that comes later is waited for', async () => {
    const draft = await newDraft(author, { sectionId: section });
    const id = await story({ relatedIds: [draft] });
    const keys = new Set<string>();
    const stop = gatherShownKeys(() => keys);
    await around(id);
    stop();
    expect(keys).toContain(`~a:${draft}`);
  });

  test('no story stands twice on the page, one in a box of the text included', async () => {
    const tag = (await createTag(SYSTEM, { name: `وسم ${section}` }, NOON)).id;
    const ids: number[] = [];
    for (let turn = 0; turn < 15; turn += 1) ids.push(await story({ tagIds: [tag] }));
    const [boxed = 0] = ids.slice(-3);
    const id = await story({
      tagIds: [tag],
      body: [
        { id: 'p', type: 'paragraph', content: [{ text: 'فقرة.' }] },
        { id: 'r', type: 'related', articleIds: [boxed] },
      ],
    });
    const { related, next, fromSection, more } = await around(id);
    const all = [...related, next, ...fromSection, ...more];
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(boxed);
    expect(all).not.toContain(id);
    expect([related.length, fromSection.length, more.length]).toEqual([4, 5, 4]);
  });

  test('beside an opinion stands more of its writer, and its page waits for that', async () => {
    const handle = `laila-${section}`;
    const writer = (await createWriter(SYSTEM, { handle, name: 'ليلى باشا' }, NOON)).id;
    const other = await newSection('رأي');
    const elsewhere = [await story({ writerIds: [writer] }, other)];
    const opinion = { kind: 'opinion' as const, writerIds: [writer] };
    const id = await story(opinion);
    const keys = new Set<string>();
    const stop = gatherShownKeys(() => keys);
    expect((await around(id)).more).toEqual([]);
    stop();
    expect(keys).toContain(`~w:${writer}`);
    elsewhere.unshift(await story(opinion, other));
    expect((await around(id)).more).toEqual(elsewhere);
  });

  test('next is what was published before in the section, whatever came after it', async () => {
    const [before = 0, id = 0, after = 0] = await stories(3);
    expect((await around(id)).next).toBe(before);
    expect((await around(after)).next).toBe(id);
    expect((await around(before)).next).toBeNull();
    await archiveArticle(SYSTEM, { id: before }, at(500));
    expect((await around(id)).next).toBeNull();
  });

  test('without tags, who shares rare words of headline and standfirst comes before the newest', async () => {
    const alike = await story({ title: 'محطة التحلية في ينبع تضخ المياه' });
    const once = await story({ title: 'ينبع تستقبل الزوار' });
    for (let turn = 0; turn < 22; turn += 1) await story({ title: `خبر عادي في المدينة ${turn}` });
    const id = await story({ title: 'توسعة محطة التحلية', standfirst: 'يشرب منها أهل ينبع.' });
    const { related } = await around(id);
    expect(related[0]).toBe(alike);
    expect(related).not.toContain(once);
  });
});

test('likeness reads the newest of the section and no more, however large the archive', async () => {
  const other = await newSection('سياسة');
  const id = await story({ title: 'خطة النقل العام', standfirst: 'مترو وحافلات' });
  // One story in ten is of the section, and they are ten times what is compared.
  await db().$executeRaw`ALTER TABLE "Article" DISABLE TRIGGER ALL`;
  await db().$executeRaw`
    INSERT INTO "Article" (id, "createdAt", "workStateAt", "liveRevisionId", "liveKind", "liveSectionId",
      "publicAt", "firstPublishedAt")
    SELECT 5000000 + n, ${NOON}, ${NOON}, 5000000 + n, 'news',
      CASE WHEN n % 10 = 0 THEN ${section}::int ELSE ${other}::int END,
      ${NOON}::timestamptz - n * interval '1 minute', ${NOON}::timestamptz - n * interval '1 minute'
    FROM generate_series(1, 30000) AS n`;
  await db().$executeRaw`ALTER TABLE "Article" ENABLE TRIGGER ALL`;
  await db().$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publicAt", "sectionId", "kind", "analyser", "document")
    SELECT id, "publicAt", "liveSectionId", 'news', 1, setweight(to_tsvector('simple', 'خطة النقل ' || id), 'A')
    FROM "Article" WHERE id > 5000000`;
  await db().$executeRaw`ANALYZE "Article", "ArticleSearch"`;
  const article = await findPublicArticle(id, at(LATER));
  if (!article) throw new Error('the story is not public');
  const plan = await db().$queryRaw<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(
    Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${alikeSql(article, at(LATER))}`,
  );
  const reading = nodesOf(plan[0]?.['QUERY PLAN'][0].Plan).filter((node) => node['Relation Name']);
  expect(reading.map((node) => node['Index Name'])).toContain('Article_public_section_idx');
  const rows = reading.map((node) => node['Actual Rows'] * node['Actual Loops']);
  expect(Math.max(...rows)).toBeLessThanOrEqual(301);
});

interface PlanNode {
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

function nodesOf(node: PlanNode | undefined): PlanNode[] {
  return node ? [node, ...(node.Plans ?? []).flatMap(nodesOf)] : [];
}
