import { beforeAll, expect, test } from 'vitest';
import { minutesAfter, newDraft, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import type { StaffActor } from '../staff/actor';
import { breakingInput } from './command-input';
import { expireArticle } from './expire-article';
import { getDeskArticle } from './get-desk-article';
import { getDeskState } from './get-desk-state';
import { listBreaking } from './list-breaking';
import { setBreaking } from './set-breaking';

const at = (minutes: number): Date => minutesAfter(NOON, minutes);
let section: number;
let reporter: StaffActor;
let editor: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  editor = await newStaff('editor', [section]);
});

const shown = async (now: Date): Promise<number[]> => (await listBreaking(now)).map(({ id }) => id);

test('a story is breaking until its time, or until it is ended', async () => {
  const id = await newStory(reporter, section);
  const look = (minutes: number) => getDeskState(editor, id, at(minutes));
  expect(await look(1)).toMatchObject({ breakingUntil: null });
  expect((await look(1)).verbs).toContain('breaking');
  expect((await look(1)).verbs).not.toContain('endBreaking');

  await setBreaking(editor, { id, until: at(31) }, at(1));
  expect(await look(2)).toMatchObject({ breakingUntil: at(31).toISOString() });
  expect((await look(2)).verbs).toEqual(expect.arrayContaining(['breaking', 'endBreaking']));
  expect(await look(31)).toMatchObject({ breakingUntil: null });
  expect((await look(31)).verbs).not.toContain('endBreaking');

  await setBreaking(editor, { id, until: at(20) }, at(5));
  expect(await shown(at(19))).toContain(id);
  await setBreaking(editor, { id, until: null }, at(6));
  expect(await shown(at(7))).not.toContain(id);
  expect(await look(7)).toMatchObject({ breakingUntil: null });
});

test('the history has a word of its own for either act, and none for a repeated one', async () => {
  const id = await newStory(reporter, section);
  await setBreaking(editor, { id, until: at(30) }, at(1));
  await setBreaking(editor, { id, until: at(30) }, at(2));
  await setBreaking(editor, { id, until: null }, at(3));
  const { history } = await getDeskArticle(editor, id, at(4));
  expect(history.slice(0, 3).map(({ type }) => type)).toEqual([
    'article.breakingEnded',
    'article.breaking',
    'article.published',
  ]);
});

test('only what readers see becomes breaking, and only what is breaking is ended', async () => {
  const draft = await newDraft(reporter, { sectionId: section });
  const notPublic = { code: 'RULE', details: { sentence: 'notPublic' } };
  const notBreaking = { code: 'RULE', details: { sentence: 'notBreaking' } };
  await expect(setBreaking(editor, { id: draft, until: at(30) }, at(1))).rejects.toMatchObject(
    notPublic,
  );
  const id = await newStory(reporter, section);
  await expect(setBreaking(editor, { id, until: null }, at(1))).rejects.toMatchObject(notBreaking);
  await setBreaking(editor, { id, until: at(30) }, at(1));
  await expect(setBreaking(editor, { id, until: null }, at(30))).rejects.toMatchObject(notBreaking);

  // 12:20 in Riyadh: it has left the site before its time in the bar is over.
  await expireArticle(editor, { id, date: '2026-11-24', time: '12:20' }, at(1));
  expect(await getDeskState(editor, id, at(20))).toMatchObject({ breakingUntil: null });
  await expect(setBreaking(editor, { id, until: null }, at(20))).rejects.toMatchObject(notBreaking);
  await expect(setBreaking(editor, { id, until: at(40) }, at(20))).rejects.toMatchObject(notPublic);
});

test('its moment is still to come, and within a day', async () => {
  const id = await newStory(reporter, section);
  const set = (until: Date) => setBreaking(editor, { id, until }, at(60));
  for (const passed of [at(59), at(60)]) {
    await expect(set(passed)).rejects.toMatchObject({
      code: 'INVALID',
      details: { sentence: 'timePassed', fields: { minutes: 'timePassed' } },
    });
  }
  await expect(set(at(60 + 24 * 60 + 1))).rejects.toMatchObject({
    code: 'INVALID',
    details: { sentence: 'breakingTooLong', fields: { minutes: 'breakingTooLong' } },
  });
  expect(await getDeskState(editor, id, at(60))).toMatchObject({ breakingUntil: null });
  await set(at(60 + 24 * 60));
});

test.each(['0', '-30', '1.5', '1441', '', 'soon'])('«%s» minutes are no duration', (minutes) => {
  expect(breakingInput.safeParse({ id: '1', minutes }).success).toBe(false);
});

test('a form’s duration is a whole number of minutes, a day at most', () => {
  expect(breakingInput.parse({ id: '1', minutes: '1440' })).toEqual({ id: 1, minutes: 1440 });
  const { error } = breakingInput.safeParse({ id: '1', minutes: '1441' });
  expect(error?.issues).toMatchObject([{ path: ['minutes'], message: 'breakingTooLong' }]);
});
