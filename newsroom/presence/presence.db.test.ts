import { beforeAll, expect, test } from 'vitest';
import { edit, minutesAfter, newDraft, newSection, newStaff, NOON } from '@/tests/factories';
import { getDeskArticle } from '../articles/get-desk-article';
import { trashArticle } from '../articles/trash-article';
import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { askForEditing } from './ask-for-editing';
import { declineHandOver } from './decline-hand-over';
import { findLock } from './find-lock';
import { handOverEditing } from './hand-over-editing';
import { leaveArticle } from './leave-article';
import { listWritingNow } from './list-writing-now';
import { reportPresence } from './report-presence';
import { takeOverEditing } from './take-over-editing';
import type { PresenceView } from './views';

let reporter: StaffActor;
let editor: StaffActor;
let chief: StaffActor;
let section: number;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  editor = await newStaff('editor', [section]);
  chief = await newStaff('chief');
});

const at = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000);
const draft = (): Promise<number> => newDraft(reporter, { sectionId: section });
const tab = (actor: StaffActor, more = ''): string => `screen${actor.id}${more}`.padEnd(12, 'x');

function look(actor: StaffActor, id: number, seconds: number, more = ''): Promise<PresenceView> {
  const input = { id, screen: tab(actor, more), hasTyped: false, isHidden: false };
  return reportPresence(actor, input, at(seconds));
}

function type(actor: StaffActor, id: number, seconds: number, more = ''): Promise<PresenceView> {
  const input = { id, screen: tab(actor, more), hasTyped: true, isHidden: false };
  return reportPresence(actor, input, at(seconds));
}

const here = (actor: StaffActor, id: number) => ({ id, screen: tab(actor) });
const leaderOf = async (id: number, seconds: number): Promise<number | undefined> =>
  (await findLock(id, at(seconds)))?.staffId;

test('opening shows who is there and never leads; the first who types does', async () => {
  const id = await draft();
  await look(reporter, id, 0);
  const seen = await look(chief, id, 20);
  expect(seen).toMatchObject({
    colleagues: [{ staffId: reporter.id, name: reporter.name, hereMs: 20_000, isWriting: false }],
    ownTabs: 0,
    lock: null,
  });
  const typed = await type(chief, id, 21);
  expect(typed.lock).toMatchObject({
    leader: { staffId: chief.id, name: chief.name },
    whose: 'thisTab',
    asked: null,
    takenFromHere: false,
  });
  await look(reporter, id, 22);
  expect(await leaderOf(id, 22)).toBe(chief.id);
});

test('who types beside the leader leads not, and both see it', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  const late = await type(chief, id, 5);
  expect(late.lock).toMatchObject({ leader: { staffId: reporter.id }, whose: 'colleague' });
  expect((await look(reporter, id, 6)).colleagues).toMatchObject([
    { staffId: chief.id, isWriting: true },
  ]);
  expect((await type(reporter, id, 25)).colleagues).toHaveLength(1);
  await look(chief, id, 40);
  await type(reporter, id, 45);
  await look(chief, id, 66);
  expect((await look(reporter, id, 67)).colleagues).toMatchObject([{ isWriting: false }]);
});

test('two who begin at the same moment: one leads', async () => {
  const id = await draft();
  const seen = await Promise.all([type(reporter, id, 0), type(chief, id, 0), type(editor, id, 0)]);
  expect(new Set(seen.map((view) => view.lock?.leader.staffId)).size).toBe(1);
  expect(await db().editLock.count({ where: { articleId: id } })).toBe(1);
});

test('a silent tab is gone after thirty seconds, and its lead with it', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  expect(await leaderOf(id, 29)).toBe(reporter.id);
  expect(await leaderOf(id, 30)).toBeUndefined();
  expect(await look(chief, id, 31)).toMatchObject({ colleagues: [], lock: null });
  expect((await type(chief, id, 32)).lock).toMatchObject({ whose: 'thisTab' });
  // The first comes back from the dead and finds itself second.
  expect((await type(reporter, id, 40)).lock).toMatchObject({ leader: { staffId: chief.id } });
});

test('a hidden tab is given the minute that browsers let it sleep', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  await reportPresence(
    reporter,
    { ...here(reporter, id), hasTyped: false, isHidden: true },
    at(10),
  );
  expect(await leaderOf(id, 75)).toBe(reporter.id);
  expect(await leaderOf(id, 101)).toBeUndefined();
});

test('a tab that says goodbye is gone at once', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  await look(chief, id, 1);
  await leaveArticle(reporter, here(reporter, id), at(2));
  expect(await look(chief, id, 2)).toMatchObject({ colleagues: [], lock: null });
  // Nobody closes another's tab.
  await leaveArticle(reporter, { id, screen: tab(chief) }, at(3));
  expect((await look(reporter, id, 3)).colleagues).toHaveLength(1);
});

test('fifteen minutes without typing end the lead, though the tab stays open', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  for (let minute = 1; minute <= 15; minute += 1) {
    for (const half of [0, 20, 40]) await look(reporter, id, minute * 60 - 60 + half);
  }
  expect(await leaderOf(id, 895)).toBe(reporter.id);
  await look(reporter, id, 895);
  expect(await leaderOf(id, 900)).toBeUndefined();
});

test('autosave neither takes the lead nor ends it', async () => {
  const id = await draft();
  await look(reporter, id, 0);
  await edit(reporter, id, { title: 'بلا قفل' }, at(1));
  expect(await leaderOf(id, 1)).toBeUndefined();
  await type(chief, id, 2);
  await edit(reporter, id, { title: 'عنوان آخر' }, at(3));
  await edit(chief, id, { place: 'جدة' }, at(4));
  expect(await leaderOf(id, 5)).toBe(chief.id);
  expect((await look(chief, id, 6)).standing.copyVersion).toBeGreaterThan(1);
});

test('a second tab of the same person is said as such, and the lead follows the typing', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  const second = await look(reporter, id, 1, 'b');
  expect(second).toMatchObject({ colleagues: [], ownTabs: 1, lock: { whose: 'otherTab' } });
  expect((await type(reporter, id, 2, 'b')).lock).toMatchObject({ whose: 'thisTab' });
  expect((await look(reporter, id, 3)).lock).toMatchObject({
    whose: 'otherTab',
    takenFromHere: false,
  });
});

test('the lead is asked for, declined, asked for again and handed over', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  await look(chief, id, 1);
  const asked = await askForEditing(chief, here(chief, id), at(2));
  expect(asked.lock?.asked).toEqual({
    by: { staffId: chief.id, name: chief.name },
    whose: 'thisTab',
    declined: false,
  });
  await expect(askForEditing(editor, here(editor, id), at(3))).rejects.toMatchObject({
    code: 'RULE',
  });
  expect((await look(reporter, id, 4)).lock?.asked).toMatchObject({ whose: 'colleague' });

  await declineHandOver(reporter, here(reporter, id), at(5));
  expect((await look(chief, id, 6)).lock?.asked).toMatchObject({ declined: true });
  await askForEditing(chief, here(chief, id), at(7));
  await handOverEditing(reporter, { ...here(reporter, id), to: chief.id }, at(8));
  expect((await look(chief, id, 9)).lock).toMatchObject({
    whose: 'thisTab',
    asked: null,
    takenFromHere: false,
  });
  expect((await look(reporter, id, 10)).lock).toMatchObject({ takenFromHere: false });
  const { history } = await getDeskArticle(chief, id, at(11));
  expect(history.items[0]).toMatchObject({
    type: 'article.handedOver',
    by: reporter.name,
    detail: chief.name,
  });
});

test('an asking lasts as long as its tab', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  await askForEditing(chief, here(chief, id), at(1));
  await leaveArticle(chief, here(chief, id), at(2));
  expect((await look(reporter, id, 3)).lock?.asked).toBeNull();
  await askForEditing(editor, here(editor, id), at(4));
  expect((await look(reporter, id, 5)).lock?.asked?.by.staffId).toBe(editor.id);
});

test('where nobody leads, asking is getting', async () => {
  const id = await draft();
  await look(reporter, id, 0);
  expect((await askForEditing(chief, here(chief, id), at(1))).lock?.whose).toBe('thisTab');
});

test('taking over leads at once, tells the former tab and stands in the history', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  await look(chief, id, 1);
  expect((await takeOverEditing(chief, here(chief, id), at(2))).lock?.whose).toBe('thisTab');
  expect((await look(reporter, id, 3)).lock).toMatchObject({
    leader: { staffId: chief.id },
    takenFromHere: true,
  });
  // Whoever takes over where nobody leads takes nothing from anybody.
  await leaveArticle(chief, here(chief, id), at(4));
  await takeOverEditing(reporter, here(reporter, id), at(5));
  const { history } = await getDeskArticle(chief, id, at(6));
  const acts = history.items.filter(({ type: what }) => what === 'article.takenOver');
  expect(acts).toMatchObject([{ by: chief.name, detail: reporter.name }]);
});

test('only the leader hands over, and only to somebody who is there', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  await look(chief, id, 1);
  const toEditor = { ...here(reporter, id), to: editor.id };
  await expect(handOverEditing(reporter, toEditor, at(2))).rejects.toMatchObject({ code: 'RULE' });
  const toSelf = { ...here(chief, id), to: chief.id };
  await expect(handOverEditing(chief, toSelf, at(2))).rejects.toMatchObject({ code: 'RULE' });
  await expect(declineHandOver(chief, here(chief, id), at(2))).rejects.toMatchObject({
    code: 'RULE',
  });
  await handOverEditing(reporter, { ...here(reporter, id), to: chief.id }, at(3));
  expect(await leaderOf(id, 4)).toBe(chief.id);
});

test('what may not be edited has no leader: typing there counts as reading', async () => {
  const id = await draft();
  await trashArticle(reporter, { id }, at(0));
  expect((await type(reporter, id, 1)).lock).toBeNull();
  await expect(takeOverEditing(reporter, here(reporter, id), at(2))).rejects.toMatchObject({
    code: 'RULE',
  });
});

test('a list says who writes what, within the reach of who looks', async () => {
  const [mine, theirs, idle] = [await draft(), await newDraft(chief), await draft()];
  await type(reporter, mine, 0);
  await type(chief, theirs, 0);
  await look(reporter, idle, 0);
  const ids = [mine, theirs, idle];
  expect(await listWritingNow(reporter, ids, at(1))).toEqual({
    [mine]: { staffId: reporter.id, name: reporter.name },
  });
  expect(Object.keys(await listWritingNow(chief, ids, at(1)))).toHaveLength(2);
  expect(await listWritingNow(chief, ids, at(40))).toEqual({});
  expect(await listWritingNow(chief, [], at(1))).toEqual({});
});

test('what is long gone is removed by the way', async () => {
  const id = await draft();
  await type(reporter, id, 0);
  await reportPresence(
    chief,
    { ...here(chief, id), hasTyped: false, isHidden: false },
    minutesAfter(NOON, 90),
  );
  const rows = await db().presence.findMany({ where: { articleId: id } });
  expect(rows.map((row) => row.staffId)).toEqual([chief.id]);
  expect(await db().editLock.count({ where: { articleId: id } })).toBe(0);
});
