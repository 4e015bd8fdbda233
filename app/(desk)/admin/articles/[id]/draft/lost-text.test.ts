import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AutosaveResult } from '@/newsroom/articles/autosave-article';
import { RefusedBody } from '@/newsroom/articles/body/from-tiptap';
import type { Block, Body } from '@/newsroom/articles/body/blocks';
import { Draft } from './draft';
import { articleOf, FakeDesk, memoryStorage } from './fake-desk';
import { openJournal, type JournalEntry, type LeftEntry } from './journal';
import type { SendFields } from './send-fields';

const KEY = { staffId: 1, articleId: 7 };
const MANY: Body = [{ id: 'l', type: 'list', ordered: false, items: [] }];

let storage: Storage;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
  storage = memoryStorage();
});
afterEach(() => vi.useRealTimers());

function open(desk: FakeDesk, send: SendFields = desk.send): Draft {
  return new Draft(desk.article, {
    send,
    load: () => Promise.resolve(desk.article),
    journal: openJournal(storage, { ...KEY, screen: 'own' }),
    now: () => new Date(),
    bodyTooLarge: 'too large',
  });
}

/** Text of another screen, written down so many minutes past nine. */
function leave(screen: string, minute: number, fields: JournalEntry['fields']): void {
  const at = `2026-11-24T09:0${minute}:00.000Z`;
  openJournal(storage, { ...KEY, screen }).write({
    at,
    base: Object.fromEntries(Object.keys(fields).map((name) => [name, 0])),
    tags: [],
    writers: [],
    stories: [],
    fields,
  });
}

/** Everything on this device, newest first. */
function kept(): LeftEntry[] {
  return openJournal(storage, { ...KEY, screen: 'reader' }).left();
}

const paragraph = (text: string): Block => ({ id: 'p', type: 'paragraph', content: [{ text }] });

test('an entry that says nothing new does not take another screen’s text along', () => {
  leave('older', 1, { title: 'لم يُحفظ' });
  leave('newer', 2, { title: 'على الخادم' });
  const draft = open(new FakeDesk({ title: 'على الخادم' }));
  expect(draft.getState().offer).toMatchObject({ name: 'matbaa.draft.1.7.older' });
  expect(kept().map((entry) => entry.fields.title)).toEqual(['لم يُحفظ']);
});

test('a space behind the last word is nothing new', () => {
  leave('other', 1, { title: 'على الخادم ', place: '' });
  expect(open(new FakeDesk({ title: 'على الخادم' })).getState().offer).toBeNull();
  expect(kept()).toEqual([]);
});

test('declining one offer brings the next', () => {
  leave('older', 1, { title: 'أ' });
  leave('newer', 2, { title: 'ب' });
  const draft = open(new FakeDesk({}));
  expect(draft.getState().offer?.fields).toEqual({ title: 'ب' });
  draft.discardOffer();
  expect(draft.getState().offer?.fields).toEqual({ title: 'أ' });
  draft.discardOffer();
  expect(draft.getState().offer).toBeNull();
  expect(kept()).toEqual([]);
});

test('the next offer waits until the restored text is saved, and stays on the device', async () => {
  leave('older', 1, { title: 'أ' });
  leave('newer', 2, { title: 'ب' });
  const desk = new FakeDesk({});
  const draft = open(desk);
  await draft.restoreOffer();
  expect(draft.getState()).toMatchObject({ offer: null, fields: { title: 'ب' } });
  expect(kept().map((entry) => entry.fields.title)).toEqual(['ب', 'أ']);
  await desk.save();
  expect(draft.getState().offer?.fields).toEqual({ title: 'أ' });
  expect(kept()).toHaveLength(1);
});

test('what an open screen wrote after the offer was made survives that the offer is declined', () => {
  leave('open', 1, { title: 'أ' });
  const draft = open(new FakeDesk({}));
  leave('open', 2, { title: 'أب' });
  draft.discardOffer();
  expect(kept().map((entry) => entry.fields.title)).toEqual(['أب']);
});

test('a round that breaks off leaves the fields unsaved, kept and on their way', async () => {
  const desk = new FakeDesk({});
  let isBroken = true;
  const draft = open(desk, (request) => {
    if (isBroken) return Promise.reject(new TypeError('broken'));
    return desk.send(request);
  });
  draft.set('title', 'نص');
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.getState().save).toEqual({ kind: 'failed', kept: true });
  expect(draft.hasUnsaved).toBe(true);
  expect(kept()[0]?.fields).toEqual({ title: 'نص' });
  isBroken = false;
  await vi.advanceTimersByTimeAsync(2000);
  expect(desk.requests).toEqual([{ fields: { title: 'نص' }, base: { title: 0 } }]);
  await desk.save();
  expect(draft.hasUnsaved).toBe(false);
});

test('an answer that cannot be taken in does not count as saved', async () => {
  const desk = new FakeDesk({});
  const result = JSON.parse('{}') as AutosaveResult;
  const draft = open(desk, () => Promise.resolve({ kind: 'saved', result }));
  draft.set('title', 'نص');
  await expect(draft.flush()).resolves.toBe(false);
  expect(draft.getState().save.kind).toBe('failed');
  expect(kept()[0]?.fields).toEqual({ title: 'نص' });
});

test('a body beyond its schema is kept as the screen shows it, and comes back', async () => {
  const large: Body = [
    { id: 'q', type: 'quote', paragraphs: [[{ text: 'قال' }]], attribution: 'س'.repeat(301) },
    ...Array.from({ length: 3001 }, (): Block => paragraph('نص')),
  ];
  const desk = new FakeDesk({ body: [paragraph('قديم')] });
  const draft = open(desk);
  const detach = draft.attach({
    read: () => {
      throw new RefusedBody(large, null);
    },
    write: () => undefined,
  });
  draft.changed('body');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept()[0]?.fields.body).toEqual(large);
  detach();
  draft.leave();
  expect(kept()[0]?.fields.body).toEqual(large);

  const written = vi.fn();
  const next = new Draft(desk.article, {
    send: desk.send,
    load: () => Promise.resolve(desk.article),
    journal: openJournal(storage, { ...KEY, screen: 'next' }),
    now: () => new Date(),
    bodyTooLarge: 'too large',
  });
  next.attach({
    read: () => {
      throw new RefusedBody(large, null);
    },
    write: written,
  });
  await next.restoreOffer();
  expect(written).toHaveBeenCalledWith(large, 'own');
  expect(desk.requests).toEqual([]);
  expect(kept().map((entry) => entry.name)).toEqual(['matbaa.draft.1.7.next']);
});

test('a body that could not be read at all is never kept as an older one', async () => {
  const draft = open(new FakeDesk({ body: MANY }));
  draft.attach({
    read: () => {
      throw new Error('no document');
    },
    write: () => undefined,
  });
  draft.set('title', 'نص');
  draft.changed('body');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept()[0]?.fields).toEqual({ title: 'نص' });
});

test('a line that was refused as too long is offered again', () => {
  leave('other', 1, { title: 'س'.repeat(301) });
  expect(open(new FakeDesk({})).getState().offer?.fields.title).toHaveLength(301);
});

test('words beside the text that were refused as too long do not take the text along', () => {
  const picture = { mediaId: 3, caption: 'س'.repeat(501), credit: 'ص'.repeat(201) };
  const many = Array.from({ length: 31 }, (_, at) => at + 1);
  const fields = { title: 'نص', picture, tagIds: many, writerIds: many, relatedIds: many };
  leave('other', 1, fields);
  expect(open(new FakeDesk({})).getState().offer?.fields).toEqual(fields);
});

test('what was typed before an offer is taken back is saved first, and stands against it', async () => {
  leave('other', 1, { title: 'نص سابق' });
  const desk = new FakeDesk({});
  const draft = open(desk);
  draft.set('title', 'نص جديد');
  const restoring = draft.restoreOffer();
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.getState().fields.title).toBe('نص جديد');
  await desk.save();
  await expect(restoring).resolves.toBe(true);
  expect(desk.requests.at(-1)).toEqual({ fields: { title: 'نص سابق' }, base: { title: 0 } });
  const theirs = { field: 'title', theirs: 'نص جديد', theirsBy: 'أنا', version: 1 } as const;
  await desk.save({ fieldVersions: { title: 1 }, conflicts: [theirs] });
  expect(draft.getState()).toMatchObject({
    fields: { title: 'نص سابق' },
    conflicts: { title: theirs },
  });
});

test('an offer waits while what was typed over it cannot be saved', async () => {
  leave('other', 1, { title: 'نص سابق' });
  const desk = new FakeDesk({});
  const draft = open(desk);
  draft.set('title', 'نص جديد');
  const restoring = draft.restoreOffer();
  await vi.advanceTimersByTimeAsync(0);
  await desk.answer({ kind: 'unreachable', retryAfter: 0 });
  await expect(restoring).resolves.toBe(false);
  expect(draft.getState()).toMatchObject({
    fields: { title: 'نص جديد' },
    offer: { fields: { title: 'نص سابق' } },
  });
});

test('a text that came before the rich text was there is shown by it', async () => {
  const desk = new FakeDesk({ body: [paragraph('قديم')] }, { body: 1 });
  const draft = open(desk);
  desk.article = articleOf({ body: [paragraph('أحدث')] }, { body: 2 }, 2);
  await draft.refresh(false);
  let shown: Body = [paragraph('قديم')];
  draft.attach({
    read: () => shown,
    write: (body) => {
      shown = body;
    },
  });
  expect(shown).toEqual([paragraph('أحدث')]);
});
