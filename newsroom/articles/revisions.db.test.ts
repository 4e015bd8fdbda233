import { beforeAll, describe, expect, test } from 'vitest';
import {
  copyOf,
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
} from '@/tests/factories';
import { db } from '../db/client';
import { reportPresence } from '../presence/report-presence';
import type { StaffActor } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { compareRevisions } from './compare-revisions';
import { getDeskState } from './get-desk-state';
import { listRevisions } from './list-revisions';
import { restoreRevision } from './restore-revision';
import type { RevisionItem } from './revision-views';
import { saveArticle } from './save-article';
import { setRevisionName } from './set-revision-name';

let section: number;
let reporter: StaffActor;
let chief: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  chief = await newStaff('chief');
});

const at = (minutes: number): Date => minutesAfter(NOON, minutes);

async function revisionsOf(id: number): Promise<RevisionItem[]> {
  return (await listRevisions(chief, { id }, at(9999))).items;
}

async function save(id: number, minutes: number): Promise<void> {
  await saveArticle(chief, await newest(id), at(minutes));
}

async function restore(id: number, number: number, minutes: number): Promise<void> {
  await restoreRevision(chief, { ...(await newest(id)), number }, at(minutes));
}

describe('what autosave overwrites is kept', () => {
  test('nothing while one person writes on', async () => {
    const id = await newDraft(reporter);
    for (const minute of [1, 30, 80]) await edit(reporter, id, { title: `${minute}` }, at(minute));
    expect(await revisionsOf(id)).toEqual([]);
  });

  test('the text of the former writer when another person begins', async () => {
    const id = await newDraft(reporter, { title: 'نص الصحفي' });
    await edit(chief, id, { title: 'نص الرئيس' }, at(5));
    expect(await revisionsOf(id)).toMatchObject([{ number: 1, reason: 'auto', by: reporter.name }]);
    const { before, after } = await compareRevisions(chief, { id, from: 1, to: 'copy' }, at(6));
    expect([before.title, after.title]).toEqual(['نص الصحفي', 'نص الرئيس']);
  });

  test('two who write at once make one in ten minutes, not one with every word', async () => {
    const id = await newDraft(reporter);
    for (let minute = 1; minute <= 12; minute += 1) {
      const writer = minute % 2 === 0 ? reporter : chief;
      await edit(writer, id, { place: `مكان ${minute}` }, at(minute));
    }
    expect((await revisionsOf(id)).map(({ at: iso }) => iso)).toEqual([
      at(11).toISOString(),
      at(1).toISOString(),
    ]);
  });

  test('the own text after a pause of an hour', async () => {
    const id = await newDraft(reporter);
    await edit(reporter, id, { title: 'قبل الغداء' }, at(1));
    await edit(reporter, id, { title: 'بعد الغداء' }, at(61));
    const [kept] = await revisionsOf(id);
    expect(kept).toMatchObject({ reason: 'auto', by: reporter.name });
    const { before } = await compareRevisions(chief, { id, from: 1, to: 'copy' }, at(62));
    expect(before.title).toBe('قبل الغداء');
  });

  test('a text of which much is taken away at once, whoever does it', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `كلمة${at}`).join(' ');
    const id = await newDraft(reporter, { body: paragraphs(many, 'فقرة ثانية.') });
    await edit(reporter, id, { body: paragraphs('فقرة ثانية.', many) }, at(1));
    expect(await revisionsOf(id)).toEqual([]);
    await edit(reporter, id, { body: [] }, at(2));
    expect(await revisionsOf(id)).toMatchObject([{ reason: 'auto', by: reporter.name }]);
    await edit(chief, id, { body: paragraphs(many) }, at(3));
    await edit(reporter, id, { body: paragraphs('غيرها.') }, at(4));
    const [kept] = await revisionsOf(id);
    const number = kept?.number ?? 0;
    const { before } = await compareRevisions(chief, { id, from: number, to: 'copy' }, at(5));
    expect(before.body).toEqual(paragraphs(many));
  });

  test('a text that is a revision already is not stored twice', async () => {
    const id = await newDraft(reporter);
    await save(id, 1);
    await edit(chief, id, { title: 'عنوان آخر' }, at(2));
    expect(await revisionsOf(id)).toHaveLength(1);
  });
});

describe('restoring', () => {
  test('brings back every field through its version and keeps the present text', async () => {
    const id = await newDraft(reporter, { title: 'الأول', place: 'جدة' });
    await save(id, 1);
    await edit(chief, id, { title: 'الثاني', body: paragraphs('متن ثانٍ.') }, at(2));
    const versions = (await copyOf(id)).fieldVersions as Record<string, number>;
    await restore(id, 1, 3);
    const copy = await copyOf(id);
    expect(copy).toMatchObject({ title: 'الأول', place: 'جدة', dirty: false });
    expect(copy.fieldVersions).toEqual({
      ...versions,
      title: (versions.title ?? 0) + 1,
      body: (versions.body ?? 0) + 1,
    });
    expect(
      (await revisionsOf(id)).map(({ number, reason, base }) => [number, reason, base]),
    ).toEqual([
      [2, 'auto', false],
      [1, 'save', true],
    ]);
    const { before } = await compareRevisions(chief, { id, from: 2, to: 'copy' }, at(4));
    expect(before.title).toBe('الثاني');
  });

  test('of the live revision leaves nothing unpublished', async () => {
    const id = await newStory(reporter, section);
    await edit(chief, id, { title: 'تعديل لم يُنشر' }, at(1));
    expect((await getDeskState(chief, id, at(2))).unpublishedChanges).toBe(true);
    await restore(id, 1, 3);
    expect((await getDeskState(chief, id, at(4))).unpublishedChanges).toBe(false);
  });

  test('leaves out what is gone since', async () => {
    const tag = await createTag(chief, { name: 'وسم زائل' }, NOON);
    const gone = await newDraft(chief);
    const id = await newDraft(chief, {
      tagIds: [tag.id],
      relatedIds: [gone],
      body: [...paragraphs('نص.'), { id: 'r', type: 'related', articleIds: [gone] }],
    });
    await save(id, 1);
    await edit(chief, id, { title: 'آخر', tagIds: [], relatedIds: [], body: [] }, at(2));
    await db().tag.delete({ where: { id: tag.id } });
    await db().article.delete({ where: { id: gone } });
    await restore(id, 1, 3);
    expect(await copyOf(id)).toMatchObject({
      title: 'عنوان للاختبار',
      tagIds: [],
      relatedIds: [],
      body: paragraphs('نص.'),
      dirty: true,
    });
  });

  test('is refused on a text that moved on, for no number, and when nothing would change', async () => {
    const id = await newDraft(chief);
    await save(id, 1);
    const seen = await newest(id);
    await expect(restoreRevision(chief, { ...seen, number: 1 }, at(2))).rejects.toMatchObject({
      code: 'RULE',
    });
    await expect(restoreRevision(chief, { ...seen, number: 7 }, at(2))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await edit(chief, id, { title: 'تقدّم' }, at(3));
    await expect(restoreRevision(chief, { ...seen, number: 1 }, at(4))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('is refused while a colleague leads the editing, unless it is meant', async () => {
    const id = await newDraft(chief);
    await save(id, 1);
    await edit(chief, id, { title: 'آخر' }, at(2));
    const editor = await newStaff('chief');
    const typing = { id, screen: 'screenofcolleague', hasTyped: true, isHidden: false };
    await reportPresence(editor, typing, at(3));
    const input = { ...(await newest(id)), number: 1 };
    await expect(restoreRevision(chief, input, at(3))).rejects.toMatchObject({
      code: 'RULE',
      details: { sentence: 'colleagueWrites' },
    });
    await restoreRevision(chief, { ...input, anyway: 'on' }, at(3));
    expect((await copyOf(id)).title).toBe('عنوان للاختبار');
  });

  test('is told in the history', async () => {
    const id = await newDraft(chief);
    await save(id, 1);
    await edit(chief, id, { title: 'آخر' }, at(2));
    await restore(id, 1, 3);
    const last = await db().event.findFirst({
      where: { nounId: String(id) },
      orderBy: { id: 'desc' },
    });
    expect(last).toMatchObject({ type: 'article.reverted', data: { revision: 1 } });
  });
});

describe('the list', () => {
  test('says what was done with each, which one readers see, and its name', async () => {
    const id = await newDraft(chief, { sectionId: section });
    await save(id, 1);
    await publish(chief, id, at(2));
    await edit(chief, id, { title: 'تحديث' }, at(3));
    await save(id, 4);
    await setRevisionName(chief, { id, number: 2, name: 'قبل التدقيق' }, at(5));
    expect(await revisionsOf(id)).toMatchObject([
      { number: 2, reason: 'save', acts: [], name: 'قبل التدقيق', live: false, base: true },
      { number: 1, reason: 'save', acts: ['publish'], name: null, live: true, base: false },
    ]);
    await setRevisionName(chief, { id, number: 2, name: '' }, at(6));
    expect((await revisionsOf(id))[0]?.name).toBeNull();
  });

  test('goes on below a number', async () => {
    const id = await newDraft(chief);
    for (let number = 1; number <= 51; number += 1) {
      await edit(chief, id, { title: `عنوان ${number}` }, at(number));
      await save(id, number);
    }
    const first = await listRevisions(chief, { id }, at(99));
    expect([first.items.length, first.items[0]?.number, first.next]).toEqual([50, 51, 2]);
    const rest = await listRevisions(chief, { id, before: 2 }, at(99));
    expect(rest).toMatchObject({ items: [{ number: 1 }], next: null });
  });

  test('and a comparison are not found by whoever may not read the article', async () => {
    const id = await newDraft(chief);
    await save(id, 1);
    await expect(listRevisions(reporter, { id }, at(2))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      compareRevisions(reporter, { id, from: 1, to: 'copy' }, at(2)),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(compareRevisions(chief, { id, from: 9, to: 'copy' }, at(2))).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
  });
});
