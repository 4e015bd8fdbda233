import { beforeAll, describe, expect, test } from 'vitest';
import { archiveArticle } from '../articles/archive-article';
import { autosaveArticle } from '../articles/autosave-article';
import { findPublicArticle } from '../articles/find-public-article';
import { getDeskState } from '../articles/get-desk-state';
import { listByTag, listByWriter } from '../articles/list-public';
import { publishArticle } from '../articles/publish-article';
import { db } from '../db/client';
import { searchArticles, searchInput } from '../search/search-articles';
import { createSection } from '../sections/create-section';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { createWriter } from '../writers/create-writer';
import { importArticles } from './import-articles';
import type { ImportLine } from './parse-line';

const now = new Date('2026-03-01T09:00:00Z');
const later = new Date('2026-03-02T09:00:00Z');

beforeAll(async () => {
  await createSection(SYSTEM, { slug: 'local', name: 'محليات', description: '' }, now);
  await createSection(SYSTEM, { slug: 'world', name: 'عالم', description: '' }, now);
});

let count = 0;
function line(change: Partial<ImportLine> = {}): ImportLine {
  count += 1;
  return {
    externalId: `old-${count}`,
    section: 'local',
    title: `خبر قديم رقم ${count}`,
    standfirst: 'موجز الخبر',
    bodyHtml: '<p>نص الخبر <b>كاملًا</b>.</p>',
    publishedAt: '2019-05-04T12:30:00+03:00',
    ...change,
  };
}

async function take(lines: ImportLine[], at = now) {
  return importArticles(
    SYSTEM,
    lines.map((one) => ({ line: one, mediaId: null })),
    at,
  );
}

async function idOf({ externalId }: ImportLine): Promise<number> {
  return Number((await db().article.findUniqueOrThrow({ where: { externalId } })).id);
}

describe('a new article', () => {
  test('stands where a published one stands: page, lists, search, desk', async () => {
    const tag = await createTag(SYSTEM, { name: 'السكك الحديدية' }, now);
    const writer = await createWriter(SYSTEM, { handle: null, name: 'أنس بركات' }, now);
    const one = line({
      title: 'افتتاح محطة القطار',
      tags: ['السكك  الحديديه', 'جدة', 'جده'],
      author: 'انس بركات',
    });
    expect(await take([one])).toEqual([{ status: 'created' }]);
    const id = await idOf(one);
    const page = await findPublicArticle(id, now);
    expect(page).toMatchObject({
      address: `/local/${id}`,
      title: 'افتتاح محطة القطار',
      standfirst: 'موجز الخبر',
      kind: 'news',
      publishedAt: '2019-05-04T09:30:00.000Z',
      updatedAt: null,
      wordCount: 3,
      writers: [{ id: writer.id }],
    });
    expect(page?.tags.map(({ name }) => name).sort()).toEqual(['السكك الحديدية', 'جدة']);
    expect(page?.body).toEqual([
      {
        id: 'b1',
        type: 'paragraph',
        content: [{ text: 'نص الخبر ' }, { text: 'كاملًا', bold: true }, { text: '.' }],
      },
    ]);
    const ids = async (list: Promise<{ items: { id: number }[] }>) =>
      (await list).items.map((item) => item.id);
    expect(await ids(listByTag(tag.id, 1, now))).toEqual([id]);
    expect(await ids(listByWriter(writer.id, 1, now))).toEqual([id]);
    expect(await ids(searchArticles(searchInput.parse({ q: 'محطه القطار' }), now))).toEqual([id]);
    expect(await getDeskState(SYSTEM, id, now)).toMatchObject({
      state: 'published',
      unpublishedChanges: false,
      workState: 'draft',
    });
    const events = await db().event.findMany({ where: { nounId: String(id) } });
    expect(events.map(({ type, data }) => [type, data])).toContainEqual([
      'article.imported',
      {
        before: null,
        after: {
          sectionId: page?.section.id,
          tagIds: page?.tags.map((t) => t.id),
          writerIds: [writer.id],
          pictureIds: [],
          galleryIds: [],
          publicAt: new Date(one.publishedAt).toISOString(),
        },
        externalId: one.externalId,
      },
    ]);
  });

  test('with a time that is still to come is scheduled', async () => {
    const one = line({ publishedAt: '2026-03-01T15:00:00+03:00' });
    await take([one]);
    const id = await idOf(one);
    expect(await findPublicArticle(id, now)).toBeNull();
    expect(await findPublicArticle(id, later)).not.toBeNull();
    expect((await getDeskState(SYSTEM, id, now)).state).toBe('scheduled');
  });

  test('brings a section along when it says how it is called', async () => {
    const lines = [
      line({ section: 'weather', sectionName: 'الطقس' }),
      line({ section: 'weather' }),
    ];
    expect(await take(lines)).toEqual([{ status: 'created' }, { status: 'created' }]);
    expect(await db().section.findUnique({ where: { slug: 'weather' } })).toMatchObject({
      name: 'الطقس',
    });
  });

  test('from plain paragraphs', async () => {
    const one = line({ bodyHtml: null, paragraphs: ['أولى <b>', ' \n', 'ثانية'] });
    await take([one]);
    const page = await findPublicArticle(await idOf(one), now);
    expect(page?.body.map((block) => block.type === 'paragraph' && block.content)).toEqual([
      [{ text: 'أولى <b>' }],
      [{ text: 'ثانية' }],
    ]);
  });

  test('with the picture that was found for it', async () => {
    const { id: mediaId } = await db().media.create({
      data: {
        sourceHash: 'a',
        fileName: 'a.jpg',
        width: 9,
        height: 9,
        color: '#000000',
        alt: '',
        createdAt: now,
      },
    });
    const one = line({ caption: 'تعليق', credit: 'تصوير' });
    await importArticles(SYSTEM, [{ line: one, mediaId }], now);
    const found = await db().revision.findFirstOrThrow({
      where: { article: { externalId: one.externalId } },
    });
    expect(found).toMatchObject({
      pictureId: mediaId,
      pictureCaption: 'تعليق',
      pictureCredit: 'تصوير',
    });
  });
});

describe('again', () => {
  test('the same line is skipped, whatever the order of its fields', async () => {
    const one = line({ tags: ['أ'] });
    await take([one]);
    const turned = Object.fromEntries(Object.entries(one).reverse()) as ImportLine;
    expect(await take([{ ...turned, caption: null }], later)).toEqual([{ status: 'skipped' }]);
    expect(await db().revision.count({ where: { articleId: await idOf(one) } })).toBe(1);
  });

  test('a changed line is a new live revision, address and first publication stay', async () => {
    const one = line({ tags: ['قبل'], author: 'كاتب أول', oldUrl: '/old/1' });
    await take([one]);
    const id = await idOf(one);
    const change = { section: 'world', title: 'عنوان جديد', tags: ['بعد'] };
    const moved = { ...one, ...change, publishedAt: '2020-01-01T00:00:00Z' };
    expect(await take([moved], later)).toEqual([{ status: 'updated' }]);
    expect(await findPublicArticle(id, later)).toMatchObject({
      address: `/world/${id}`,
      title: 'عنوان جديد',
      publishedAt: '2019-05-04T09:30:00.000Z',
      tags: [{ name: 'بعد' }],
    });
    expect(await db().revision.count({ where: { articleId: id } })).toBe(2);
    expect(await db().redirect.findMany({ where: { articleId: id } })).toMatchObject([
      { fromPath: '/old/1', toPath: `/world/${id}`, status: 301 },
    ]);
    const event = await db().event.findFirstOrThrow({
      where: { nounId: String(id), type: 'article.imported' },
      orderBy: { id: 'desc' },
    });
    const places = event.data as { before: { sectionId: number }; after: { sectionId: number } };
    expect(places.before.sectionId).not.toBe(places.after.sectionId);
    expect((await getDeskState(SYSTEM, id, later)).unpublishedChanges).toBe(false);
  });

  test('an editor who has the former text open meets a conflict', async () => {
    const one = line();
    await take([one]);
    const id = await idOf(one);
    const { fieldVersions: base } = await getDeskState(SYSTEM, id, now);
    await take([{ ...one, title: 'من الملف' }], later);
    const saved = await autosaveArticle(SYSTEM, { id, fields: { title: 'مني' }, base }, later);
    expect(saved.conflicts).toMatchObject([{ field: 'title', theirs: 'من الملف' }]);
  });

  const handed: [string, (id: number) => Promise<unknown>][] = [
    [
      'a draft of new work',
      (id) => autosaveArticle(SYSTEM, { id, fields: { title: 'من المحرر' }, base: {} }, later),
    ],
    [
      'published edits',
      async (id) => {
        const fields = { title: 'من المحرر' };
        const { copyVersion } = await autosaveArticle(SYSTEM, { id, fields, base: {} }, later);
        await publishArticle(SYSTEM, { id, copyVersion, update: 'silent' }, later);
      },
    ],
    ['an archiving', (id) => archiveArticle(SYSTEM, { id }, later)],
  ];
  test.each(handed)('what the desk has touched is left alone: %s', async (_what, touch) => {
    const one = line();
    await take([one]);
    const id = await idOf(one);
    await touch(id);
    const before = await db().workingCopy.findUnique({ where: { articleId: id } });
    expect(await take([{ ...one, title: 'من الملف' }], later)).toEqual([
      { status: 'refused', reason: 'editedAtDesk' },
    ]);
    expect(await db().workingCopy.findUnique({ where: { articleId: id } })).toEqual(before);
  });

  test('twice in one batch, the later line has the last word', async () => {
    const one = line();
    expect(await take([one, { ...one, title: 'الأخير' }, one])).toMatchObject([
      { status: 'created' },
      { status: 'updated' },
      { status: 'updated' },
    ]);
    expect((await findPublicArticle(await idOf(one), now))?.title).toBe(one.title);
    expect(await db().article.count({ where: { externalId: one.externalId } })).toBe(1);
  });

  test('two imports of the same file at once double nothing', async () => {
    const lines = [line({ author: 'كاتبة جديدة', tags: ['وسم جديد'] }), line()];
    const both = (await Promise.all([take(lines), take(lines)])).flat();
    expect(both.filter(({ status }) => status === 'created')).toHaveLength(2);
    expect(await db().writer.count({ where: { name: 'كاتبة جديدة' } })).toBe(1);
  });
});

describe('refused, and the others taken', () => {
  test.each<[string, Partial<ImportLine>]>([
    ['unknownSection', { section: 'gone' }],
    ['slugReserved', { section: 'search', sectionName: 'بحث' }],
    ['slugWrong', { section: 'أخبار', sectionName: 'أخبار' }],
    ['sectionMissing', { section: '', sectionName: 'بلا' }],
    ['titleMissing', { title: ' \u200B ' }],
    ['bodyMissing', { bodyHtml: '<script>x</script>' }],
    ['bodyTooLong', { bodyHtml: `<p>${'كلمة '.repeat(15_001)}</p>` }],
    ['fieldInvalid', { title: 'ط'.repeat(301) }],
    ['nameMissing', { author: '،' }],
    ['oldUrlWrong', { oldUrl: 'ليس عنوانًا' }],
    ['oldUrlLive', { oldUrl: '/local/12' }],
    ['oldUrlLive', { oldUrl: '/' }],
    ['oldUrlLive', { oldUrl: 'https://old.example.org/search?q=x' }],
  ])('%s: %j', async (reason, change) => {
    const [bad, good] = [line(change), line()];
    expect(await take([bad, good])).toEqual([{ status: 'refused', reason }, { status: 'created' }]);
    expect(await db().article.count({ where: { externalId: bad.externalId } })).toBe(0);
  });

  test('an old address that leads elsewhere, raw or encoded, in the table or in the batch', async () => {
    const path = '/2019/خبر-قديم';
    const encoded = `${encodeURI(path)}/`;
    const lines = [line({ oldUrl: path }), line({ oldUrl: encoded })];
    const taken = { status: 'refused', reason: 'oldUrlTaken' };
    expect(await take(lines)).toEqual([{ status: 'created' }, taken]);
    expect(await take([line({ oldUrl: encoded })])).toEqual([taken]);
    expect(await db().redirect.count({ where: { fromPath: path } })).toBe(1);
  });

  test('nobody of the staff imports', async () => {
    const admin: StaffActor = {
      kind: 'staff',
      id: 1,
      name: '',
      email: '',
      role: 'admin',
      sectionIds: [],
      sessionId: '',
    };
    const rows = [{ line: line(), mediaId: null }];
    await expect(importArticles(admin, rows, now)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
