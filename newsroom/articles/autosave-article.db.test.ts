import { beforeAll, describe, expect, test } from 'vitest';
import {
  approve,
  copyOf,
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  NOON,
  paragraphs,
  submit,
} from '@/tests/factories';
import type { StaffActor } from '../staff/actor';
import { autosaveArticle } from './autosave-article';
import { getDeskState } from './get-desk-state';

let section: number;
let reporter: StaffActor;
let chief: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  chief = await newStaff('chief');
});

const at = (minutes: number): Date => minutesAfter(NOON, minutes);

describe('autosave', () => {
  test('two people on different fields both keep their words', async () => {
    const id = await newDraft(reporter);
    const base = (await copyOf(id)).fieldVersions as Record<string, number>;
    await autosaveArticle(reporter, { id, fields: { title: 'عنوان الصحفي' }, base }, at(1));
    await autosaveArticle(chief, { id, fields: { standfirst: 'موجز الرئيس' }, base }, at(2));
    expect(await copyOf(id)).toMatchObject({ title: 'عنوان الصحفي', standfirst: 'موجز الرئيس' });
  });

  test('the second on the same field is told, and loses nothing', async () => {
    const id = await newDraft(reporter);
    const base = (await copyOf(id)).fieldVersions as Record<string, number>;
    await autosaveArticle(reporter, { id, fields: { title: 'عنوان أول' }, base }, at(1));
    const late = await autosaveArticle(
      chief,
      { id, fields: { title: 'عنوان ثانٍ', place: 'الرياض' }, base },
      at(2),
    );
    expect(late.conflicts).toEqual([
      { field: 'title', theirs: 'عنوان أول', theirsBy: reporter.name, version: 2 },
    ]);
    expect(await copyOf(id)).toMatchObject({ title: 'عنوان أول', place: 'الرياض' });
  });

  test('the same save sent twice is saved once', async () => {
    const id = await newDraft(reporter);
    const base = (await copyOf(id)).fieldVersions as Record<string, number>;
    const input = { id, fields: { title: 'مرة واحدة' }, base };
    const first = await autosaveArticle(reporter, input, at(1));
    const again = await autosaveArticle(reporter, input, at(2));
    expect(again).toMatchObject({ conflicts: [], copyVersion: first.copyVersion });
  });

  test('15,000 words are accepted, 15,001 are refused', async () => {
    const id = await newDraft(reporter);
    await edit(reporter, id, { body: paragraphs('كلمة '.repeat(15_000).trim()) }, at(1));
    await expect(
      edit(reporter, id, { body: paragraphs('كلمة '.repeat(15_001).trim()) }, at(2)),
    ).rejects.toMatchObject({ code: 'INVALID', details: { fields: { body: 'bodyTooLong' } } });
    expect((await copyOf(id)).wordCount).toBe(15_000);
  });

  test('an unknown section is refused by name', async () => {
    const id = await newDraft(reporter);
    await expect(edit(reporter, id, { sectionId: 999_999 })).rejects.toMatchObject({
      code: 'INVALID',
      details: { fields: { sectionId: 'unknownSection' } },
    });
  });

  test('a section editor cannot carry a story out of his sections', async () => {
    const elsewhere = await newSection('عالم');
    const editor = await newStaff('editor', [section]);
    const id = await newDraft(reporter, { sectionId: section });
    await expect(edit(editor, id, { sectionId: elsewhere })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      details: { sentence: 'sectionOutOfScope' },
    });
  });

  test('a reporter who edits an approved text makes it a draft again', async () => {
    const id = await newDraft(reporter, { sectionId: section });
    await submit(reporter, id);
    await approve(chief, id);
    await edit(reporter, id, { title: 'عنوان بعد الاعتماد' }, at(5));
    expect((await getDeskState(reporter, id, at(6))).state).toBe('draft');
  });
});
