import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft } from './draft';
import { articleOf, FakeDesk as Desk, memoryStorage } from './fake-desk';
import { openJournal, type Journal, type JournalEntry, type LeftEntry } from './journal';

const KEY = { staffId: 1, articleId: 7, screen: 'a' };

let storage: Storage;
let journal: Journal;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
  storage = memoryStorage();
  journal = openJournal(storage, KEY);
});
afterEach(() => vi.useRealTimers());

/** The newest entry on this device, as a screen that opens now would find it. */
function kept(): LeftEntry | undefined {
  return openJournal(storage, { ...KEY, screen: 'reader' }).left()[0];
}

/** What another screen of the same person left behind, so many minutes past nine. */
function leave(screen: string, minute: number, fields: JournalEntry['fields']): void {
  const at = `2026-11-24T09:0${minute}:00.000Z`;
  openJournal(storage, { ...KEY, screen }).write({
    at,
    base: {},
    tags: [],
    writers: [],
    stories: [],
    fields,
  });
}

function open(desk: Desk): Draft {
  return new Draft(desk.article, {
    send: desk.send,
    load: () => Promise.resolve(desk.article),
    journal,
    now: () => new Date(),
    bodyTooLarge: 'too large',
  });
}

test('typing is sent once, a second after the last key, with the version it began from', async () => {
  const desk = new Desk({ title: 'قديم' }, { title: 4 });
  const draft = open(desk);
  draft.set('title', 'ج');
  expect(draft.getState().save.kind).toBe('saving');
  await vi.advanceTimersByTimeAsync(900);
  draft.set('title', 'جديد');
  await vi.advanceTimersByTimeAsync(999);
  expect(desk.requests).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(desk.requests).toEqual([{ fields: { title: 'جديد' }, base: { title: 4 } }]);
  await desk.save();
  expect(draft.getState().save).toMatchObject({ kind: 'saved' });
  expect(draft.copyVersion).toBe(2);
});

test('who never pauses is saved every five seconds', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  for (let key = 0; key < 11; key += 1) {
    draft.set('title', 'س'.repeat(key + 1));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(desk.requests).toHaveLength(1);
});

test('one request at a time; what was typed meanwhile follows on the new version', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'أ');
  await vi.advanceTimersByTimeAsync(1000);
  draft.set('title', 'أب');
  await vi.advanceTimersByTimeAsync(3000);
  expect(desk.requests).toHaveLength(1);
  await desk.save();
  expect(desk.requests[1]).toEqual({ fields: { title: 'أب' }, base: { title: 1 } });
  expect(draft.getState().save.kind).toBe('saving');
  await desk.save();
  expect(draft.hasUnsaved).toBe(false);
});

test('the device keeps the text from before the request until it is saved', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'نص');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept()?.fields).toEqual({ title: 'نص' });
  await desk.save();
  expect(kept()).toBeUndefined();
});

test('an unreachable server is asked again, ever later, and the state line stays', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'نص');
  await vi.advanceTimersByTimeAsync(1000);
  await desk.answer({ kind: 'unreachable', retryAfter: 0 });
  expect(draft.getState().save).toEqual({ kind: 'failed', kept: true });
  await vi.advanceTimersByTimeAsync(2000);
  expect(desk.requests).toHaveLength(2);
  await desk.answer({ kind: 'unreachable', retryAfter: 0 });
  await vi.advanceTimersByTimeAsync(3999);
  expect(desk.requests).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(draft.getState().save.kind).toBe('failed');
  await desk.save();
  expect(draft.getState().save.kind).toBe('saved');
});

test('a device that keeps nothing is not said to keep the text', async () => {
  const desk = new Desk({});
  journal = openJournal(null, KEY);
  const draft = open(desk);
  draft.set('title', 'نص');
  await vi.advanceTimersByTimeAsync(1000);
  await desk.answer({ kind: 'unreachable', retryAfter: 0 });
  expect(draft.getState().save).toEqual({ kind: 'failed', kept: false });
});

test('after the session ends nothing is sent until the person is back', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'نص');
  await vi.advanceTimersByTimeAsync(1000);
  await desk.answer({ kind: 'signedOut' });
  draft.set('title', 'نص أطول');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(desk.requests).toHaveLength(1);
  expect(kept()?.fields).toEqual({ title: 'نص أطول' });
  draft.resume();
  await desk.save();
  expect(draft.getState().save.kind).toBe('saved');
});

test('in a conflict both texts stay until one is chosen, and other fields are saved', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'نصي');
  draft.set('place', 'جدة');
  await vi.advanceTimersByTimeAsync(1000);
  const theirs = { field: 'title', theirs: 'نصهم', theirsBy: 'سارة', version: 3 } as const;
  await desk.save({ fieldVersions: { title: 3, place: 1 }, conflicts: [theirs] });
  expect(draft.getState()).toMatchObject({
    save: { kind: 'conflict' },
    fields: { title: 'نصي', place: 'جدة' },
    conflicts: { title: theirs },
  });
  draft.set('title', 'نصي وأكثر');
  await vi.advanceTimersByTimeAsync(5000);
  expect(desk.requests).toHaveLength(1);
  // Restored after a crash it must meet their text again.
  expect(kept()).toMatchObject({ fields: { title: 'نصي وأكثر' }, base: { title: 0 } });

  draft.settle('title', (mine) => ({ text: mine }));
  expect(desk.requests[1]).toEqual({ fields: { title: 'نصي وأكثر' }, base: { title: 3 } });
  await desk.save();
  expect(draft.hasUnsaved).toBe(false);
});

test('choosing the other text shows it and sends nothing', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'نصي');
  await vi.advanceTimersByTimeAsync(1000);
  const theirs = { field: 'title', theirs: 'نصهم', theirsBy: null, version: 3 } as const;
  await desk.save({ fieldVersions: { title: 3 }, conflicts: [theirs] });
  draft.settle('title', (_mine, conflict) => ({ text: conflict.theirs }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(draft.getState().fields.title).toBe('نصهم');
  expect(desk.requests).toHaveLength(1);
  expect(draft.hasUnsaved).toBe(false);
});

test('a refused field is held and does not keep the others', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'عنوان');
  draft.set('standfirst', 'موجز مرفوض');
  await vi.advanceTimersByTimeAsync(1000);
  const refused = { kind: 'refused', sentence: 'لا', fields: { standfirst: 'طويل' } } as const;
  await desk.answer(refused);
  expect(desk.requests[1]).toEqual({ fields: { title: 'عنوان' }, base: { title: 0 } });
  await desk.save();
  expect(draft.getState()).toMatchObject({
    save: { kind: 'refused' },
    fields: { standfirst: 'موجز مرفوض' },
    fieldErrors: { standfirst: 'طويل' },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(desk.requests).toHaveLength(2);
  draft.set('standfirst', 'موجز');
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.requests[2]?.fields).toEqual({ standfirst: 'موجز' });
});

test('a body that no schema takes stays on the screen', async () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.attach({
    read: () => {
      throw new Error('3001 blocks');
    },
    write: () => undefined,
  });
  draft.changed('body');
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.requests).toEqual([]);
  expect(draft.getState()).toMatchObject({
    save: { kind: 'refused' },
    fieldErrors: { body: 'too large' },
  });
});

test('a colleague’s newer text is taken over where nothing is unsaved, and only there', async () => {
  const desk = new Desk({ title: 'أ', place: 'ب' });
  const draft = open(desk);
  draft.set('place', 'مكاني');
  desk.article = articleOf({ title: 'جديد', place: 'مكانهم' }, { title: 1, place: 1 }, 5);
  await draft.refresh();
  expect(draft.getState().fields).toMatchObject({ title: 'جديد', place: 'مكاني' });
  expect(draft.getState().adopted).toEqual(['title']);
  expect(draft.copyVersion).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.requests[0]).toEqual({ fields: { place: 'مكاني' }, base: { place: 0 } });
});

test('text of an earlier visit is offered, and restored on the version it was written on', async () => {
  const desk = new Desk({ title: 'على الخادم' }, { title: 6 });
  const first = open(desk);
  first.set('title', 'لم يُحفظ');
  await vi.advanceTimersByTimeAsync(1000);

  journal = openJournal(storage, { ...KEY, screen: 'b' });
  desk.article = articleOf({ title: 'أحدث' }, { title: 7 }, 9);
  const second = open(desk);
  expect(second.getState().offer?.fields).toEqual({ title: 'لم يُحفظ' });
  expect(second.getState().fields.title).toBe('أحدث');
  await second.restoreOffer();
  expect(second.getState().fields.title).toBe('لم يُحفظ');
  expect(desk.requests[1]).toEqual({ fields: { title: 'لم يُحفظ' }, base: { title: 6 } });
});

test('what reached the server after all is not offered, and an offer can be declined', () => {
  const desk = new Desk({ title: 'نص' });
  leave('x', 0, { title: 'نص' });
  expect(open(desk).getState().offer).toBeNull();
  expect(Object.keys(storage)).toEqual([]);

  leave('x', 0, { title: 'آخر' });
  const draft = open(desk);
  draft.discardOffer();
  expect(draft.getState().offer).toBeNull();
  expect(Object.keys(storage)).toEqual([]);
});

test('an offer that reached the server meanwhile goes away', async () => {
  const desk = new Desk({ title: 'قديم' });
  leave('x', 0, { title: 'جديد' });
  const draft = open(desk);
  expect(draft.getState().offer).not.toBeNull();
  desk.article = articleOf({ title: 'جديد' }, { title: 1 }, 2);
  await draft.refresh(false);
  expect(draft.getState()).toMatchObject({ offer: null, adopted: [], fields: { title: 'جديد' } });
});

test('another person’s text is not offered', () => {
  const entry = { at: '2026-11-24T09:00:00.000Z', base: {}, tags: [], writers: [], stories: [] };
  openJournal(storage, { ...KEY, staffId: 2 }).write({ ...entry, fields: { title: 'سر' } });
  expect(open(new Desk({})).getState().offer).toBeNull();
});

test('leaving sends at once and writes down what is not saved', () => {
  const desk = new Desk({});
  const draft = open(desk);
  draft.set('title', 'نص');
  draft.leave();
  expect(desk.requests).toHaveLength(1);
  expect(kept()?.fields).toEqual({ title: 'نص' });
});
