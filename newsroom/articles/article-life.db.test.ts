import { beforeAll, describe, expect, test } from 'vitest';
import {
  approve,
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
  paragraphs,
  publish,
  submit,
} from '@/tests/factories';
import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { archiveArticle } from './archive-article';
import { deleteArticle } from './delete-article';
import { findAddress } from './find-address';
import { findPublicArticle } from './find-public-article';
import { getDeskState } from './get-desk-state';
import { listBySection } from './list-public';
import { publishArticle } from './publish-article';
import { retractArticle } from './retract-article';
import { returnArticle } from './return-article';
import { scheduleArticle } from './schedule-article';
import { trashArticle } from './trash-article';
import { unscheduleArticle } from './unschedule-article';

let section: number;
let reporter: StaffActor;
let chief: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  chief = await newStaff('chief');
});

const at = (minutes: number): Date => minutesAfter(NOON, minutes);

test('a story is written, returned, mended, approved, published, edited, promoted, retracted', async () => {
  const id = await newDraft(reporter, { sectionId: section, title: 'الخبر الأول' });
  await submit(reporter, id, at(1));
  await returnArticle(chief, { ...(await newest(id)), note: 'أضف مصدر الرقم' }, at(2));
  expect(await getDeskState(reporter, id, at(2))).toMatchObject({
    state: 'changesRequested',
    reviewNote: { text: 'أضف مصدر الرقم', by: chief.name },
  });
  await edit(reporter, id, { body: paragraphs('فقرة أولى.', 'مصدر الرقم.') }, at(3));
  await submit(reporter, id, at(4));
  await approve(chief, id, at(5));
  expect((await getDeskState(reporter, id, at(5))).state).toBe('approved');
  await publish(chief, id, at(6));
  const address = (await getDeskState(chief, id, at(6))).publicAddress;
  expect(await findAddress(id, at(6))).toEqual({ state: 'public', address });

  await edit(reporter, id, { title: 'الخبر الأول بعد التحديث' }, at(10));
  expect((await findPublicArticle(id, at(11)))?.title).toBe('الخبر الأول');
  expect(await getDeskState(chief, id, at(11))).toMatchObject({
    state: 'published',
    unpublishedChanges: true,
  });
  const correction = 'ورد الرقم خطأ، والصواب 12.';
  await publishArticle(chief, { ...(await newest(id)), update: 'correction', correction }, at(12));
  expect(await findPublicArticle(id, at(13))).toMatchObject({
    title: 'الخبر الأول بعد التحديث',
    publishedAt: at(6).toISOString(),
    updatedAt: at(12).toISOString(),
    corrections: [{ text: correction }],
  });

  await retractArticle(chief, { id, reason: 'تبيّن أن المصدر غير موثوق.' }, at(20));
  expect(await findPublicArticle(id, at(21))).toBeNull();
  expect(await findAddress(id, at(21))).toEqual({
    state: 'gone',
    retraction: {
      title: 'الخبر الأول بعد التحديث',
      at: at(20).toISOString(),
      reason: 'تبيّن أن المصدر غير موثوق.',
    },
  });
  const events = await db().event.findMany({
    where: { nounId: String(id), type: { startsWith: 'article.' } },
    orderBy: { id: 'asc' },
  });
  expect(events.map((event) => event.type)).toEqual([
    'article.created',
    'article.submitted',
    'article.returned',
    'article.submitted',
    'article.approved',
    'article.published',
    'article.published',
    'article.retracted',
  ]);
});

test('a silent promotion shows no update time', async () => {
  const id = await newStory(reporter, section);
  await edit(reporter, id, { standfirst: 'موجز جديد' }, at(5));
  await publishArticle(chief, { ...(await newest(id)), update: 'silent' }, at(6));
  const page = await findPublicArticle(id, at(7));
  expect(page).toMatchObject({ standfirst: 'موجز جديد', updatedAt: null });
});

test('a story that moves to another section changes its address and its lists', async () => {
  const elsewhere = await newSection('اقتصاد');
  const id = await newStory(reporter, section);
  await edit(reporter, id, { sectionId: elsewhere }, at(5));
  await publish(chief, id, at(6));
  expect((await listBySection(elsewhere, 1, at(7))).items.map((card) => card.id)).toContain(id);
  expect((await listBySection(section, 1, at(7))).items.map((card) => card.id)).not.toContain(id);
});

describe('publication is refused', () => {
  test('without headline, section and text, all named at once', async () => {
    const id = await newDraft(chief, { title: '', body: [] });
    await expect(publish(chief, id)).rejects.toMatchObject({
      code: 'RULE',
      details: {
        fields: { title: 'titleMissing', sectionId: 'sectionMissing', body: 'bodyMissing' },
      },
    });
  });

  test('when the text moved on since it was read', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    const seen = await newest(id);
    await edit(reporter, id, { title: 'عنوان تغيّر' }, at(1));
    await expect(publishArticle(chief, { ...seen, update: 'update' }, at(2))).rejects.toMatchObject(
      {
        code: 'CONFLICT',
        details: { sentence: 'textMovedOn' },
      },
    );
  });

  test('the second time of a double click', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    const input = { ...(await newest(id)), update: 'update' as const };
    const [first, second] = await Promise.allSettled([
      publishArticle(chief, input, at(1)),
      publishArticle(chief, input, at(1)),
    ]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    const published = await db().event.count({
      where: { nounId: String(id), type: 'article.published' },
    });
    expect(published).toBe(1);
  });
});

describe('scheduling', () => {
  test('a due story is visible by the query alone, and counted as published', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    // 13:00 in Riyadh is 10:00 UTC, an hour after NOON.
    await scheduleArticle(
      chief,
      { ...(await newest(id)), date: '2026-11-24', time: '13:00' },
      NOON,
    );
    expect(await findPublicArticle(id, at(59))).toBeNull();
    expect(await findAddress(id, at(59))).toBeNull();
    expect((await getDeskState(chief, id, at(59))).state).toBe('scheduled');
    expect(await findPublicArticle(id, at(61))).not.toBeNull();
    expect((await getDeskState(chief, id, at(61))).state).toBe('published');
  });

  test('a moment that has passed is refused', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    const input = { ...(await newest(id)), date: '2026-11-24', time: '11:59' };
    await expect(scheduleArticle(chief, input, NOON)).rejects.toMatchObject({
      code: 'INVALID',
      details: { fields: { time: 'timePassed' } },
    });
  });

  test('called off, it waits as approved and was never public', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await scheduleArticle(
      chief,
      { ...(await newest(id)), date: '2026-11-25', time: '08:00' },
      NOON,
    );
    await unscheduleArticle(chief, { id }, at(5));
    expect((await getDeskState(chief, id, at(6))).state).toBe('approved');
    expect(await findAddress(id, at(60 * 48))).toBeNull();
  });
});

describe('leaving the site', () => {
  test('an archived story answers gone without a reason and can be published again', async () => {
    const id = await newStory(reporter, section);
    await archiveArticle(chief, { id }, at(5));
    expect(await findAddress(id, at(6))).toEqual({ state: 'gone', retraction: null });
    await publish(chief, id, at(7));
    expect((await findPublicArticle(id, at(8)))?.publishedAt).toBe(NOON.toISOString());
  });

  test('what was public is never trashed', async () => {
    const id = await newStory(reporter, section);
    await expect(trashArticle(chief, { id }, at(5))).rejects.toMatchObject({
      code: 'RULE',
      details: { sentence: 'publicNeverTrashed' },
    });
  });

  test('a deleted draft leaves nothing but its event', async () => {
    const id = await newDraft(reporter, { sectionId: section, title: 'مسودة عابرة' });
    await submit(reporter, id);
    await approve(chief, id);
    await trashArticle(reporter, { id }, at(1));
    await deleteArticle(chief, { id }, at(2));
    expect(await db().revision.count({ where: { articleId: id } })).toBe(0);
    const event = await db().event.findFirst({
      where: { nounId: String(id), type: 'article.deleted' },
    });
    expect(event?.data).toEqual({ title: 'مسودة عابرة' });
  });
});

test('revisions cannot be rewritten, not even by hand', async () => {
  const id = await newStory(reporter, section);
  await expect(
    db().revision.updateMany({ where: { articleId: id }, data: { title: 'تزوير' } }),
  ).rejects.toThrow(/immutable/);
});

test('what was typed and taken back leaves nothing to publish', async () => {
  const id = await newStory(reporter, section, { title: 'عنوان ثابت' });
  await edit(reporter, id, { title: 'عنوان ثابت؟' }, at(1));
  expect((await getDeskState(chief, id, at(2))).unpublishedChanges).toBe(true);
  await edit(reporter, id, { title: 'عنوان ثابت' }, at(3));
  const state = await getDeskState(chief, id, at(4));
  expect(state.unpublishedChanges).toBe(false);
  expect(state.verbs).not.toContain('publish');
});

test('a screen that still shows a live story cannot undo its archiving', async () => {
  const id = await newStory(reporter, section);
  await edit(reporter, id, { place: 'جدة' }, at(1));
  const seen = await newest(id);
  await archiveArticle(chief, { id }, at(2));
  await expect(publishArticle(chief, { ...seen, update: 'update' }, at(3))).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  expect(await findPublicArticle(id, at(4))).toBeNull();
});

test('a correction that comes with the return of an archived story is kept', async () => {
  const id = await newStory(reporter, section);
  await archiveArticle(chief, { id }, at(1));
  await edit(reporter, id, { place: 'جدة' }, at(2));
  const correction = 'ورد المكان خطأ، والصواب جدة.';
  await publishArticle(chief, { ...(await newest(id)), update: 'correction', correction }, at(3));
  expect(await findPublicArticle(id, at(4))).toMatchObject({
    updatedAt: at(3).toISOString(),
    corrections: [{ text: correction }],
  });
});

test('a section editor cannot lose a story by taking its section away', async () => {
  const editor = await newStaff('editor', [section]);
  const id = await newDraft(reporter, { sectionId: section });
  await expect(edit(editor, id, { sectionId: null })).rejects.toMatchObject({
    details: { sentence: 'sectionOutOfScope' },
  });
});
