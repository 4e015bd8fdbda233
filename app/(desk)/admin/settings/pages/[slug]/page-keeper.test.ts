import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FormResult } from '@/components/admin/form-result';
import { memoryStorage } from '../../../articles/[id]/draft/fake-desk';
import { openKeptPages, type PageWords } from './kept-page';
import { PageKeeper } from './page-keeper';

const KEY = { staffId: 1, slug: 'about' };

let storage: Storage;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
  storage = memoryStorage();
});
afterEach(() => vi.useRealTimers());

function words(title: string, text = 'نص'): PageWords {
  return { title, lead: '', body: [{ id: 'b', type: 'paragraph', content: [{ text }] }] };
}

const SAVED = words('من نحن');

interface Opening {
  saved: PageWords;
  /** What stands in the form by the time that it is listened to. */
  early: PageWords;
  version: number;
  device: Storage | null;
}

/** An open screen of the page, as somebody types into it. */
function open({ saved = SAVED, early = saved, version = 5, device }: Partial<Opening> = {}) {
  const screen = crypto.randomUUID();
  const kept = openKeptPages(device === undefined ? storage : device, { ...KEY, screen });
  const keeper = new PageKeeper({ ...saved, version }, { kept, now: () => new Date() });
  let shown = early;
  const show = (next: PageWords): void => {
    shown = next;
    keeper.typed();
  };
  const close = keeper.attach({ read: () => shown, show });
  return { keeper, type: show, shown: () => shown, close };
}

/** Everything on this device, newest first. */
function kept(): { title: string; version: number }[] {
  const { left } = openKeptPages(storage, { ...KEY, screen: 'reader' });
  return left().map(({ title, version }) => ({ title, version }));
}

/** Words of a screen that is no more. */
function leave(title: string, version = 5): void {
  const at = new Date().toISOString();
  openKeptPages(storage, { ...KEY, screen: title }).write({ ...words(title), at, version });
  vi.setSystemTime(Date.now() + 60_000);
}

const pass = (ms = 1000) => vi.advanceTimersByTimeAsync(ms);
const savedAs = (version: number): FormResult => ({ ok: true, value: { version } });
const metAt = (version: number): FormResult => ({
  ok: false,
  code: 'CONFLICT',
  sentence: '',
  data: { version },
});

test('what is typed is on the device in a moment, and off it once it is saved', async () => {
  const { keeper, type } = open();
  type(words('عنوان'));
  await pass(300);
  expect(kept()).toEqual([{ title: 'عنوان', version: 5 }]);
  keeper.sending();
  keeper.answered(savedAs(6));
  expect(kept()).toEqual([]);
  expect(keeper.version).toBe(6);
});

test('what was typed before the page listened is on the device in a moment', async () => {
  open({ early: words('عنوان مبكر') });
  await pass(300);
  expect(kept()).toEqual([{ title: 'عنوان مبكر', version: 5 }]);
});

test('a page that was only opened leaves nothing, and what another screen left stays', async () => {
  leave('متروك');
  for (const early of [SAVED, words(SAVED.title, 'نص تقرؤه الشاشة على غير ما حُفظ')]) {
    const { close } = open({ early });
    await pass(300);
    close();
    expect(kept()).toEqual([{ title: 'متروك', version: 5 }]);
  }
});

test('words that were saved at once after typing do not come back to the device', async () => {
  const { keeper, type } = open();
  type(words('عنوان'));
  keeper.sending();
  keeper.answered(savedAs(6));
  await pass();
  expect(kept()).toEqual([]);
});

test('what is typed while the answer is on its way stays on the device', async () => {
  const { keeper, type } = open();
  type(words('أُرسل'));
  keeper.sending();
  type(words('كُتب بعده'));
  await pass(300);
  keeper.answered(savedAs(6));
  expect(kept()).toEqual([{ title: 'كُتب بعده', version: 6 }]);
});

test('what was typed last is written down when the screen goes', () => {
  const { type, close } = open();
  type(words('آخر ما كُتب'));
  close();
  expect(kept()).toEqual([{ title: 'آخر ما كُتب', version: 5 }]);
});

test('what is typed and taken back leaves nothing', async () => {
  const { type } = open();
  type(words('عنوان'));
  await pass();
  type(SAVED);
  await pass();
  expect(kept()).toEqual([]);
});

test.each<[string, FormResult]>([
  ['a refusal', { ok: false, code: 'INVALID', sentence: '' }],
  ['a session that ended', { ok: false, code: 'UNAUTHENTICATED', sentence: '' }],
  ['a network that is away', { ok: false, code: 'UNREACHABLE', sentence: '' }],
  ['a preview', { ok: true, value: { version: 5, preview: 'shown' } }],
])('%s saves nothing', async (_, answer) => {
  const { keeper, type } = open();
  type(words('عنوان'));
  keeper.sending();
  keeper.answered(answer);
  await pass();
  expect(kept()).toEqual([{ title: 'عنوان', version: 5 }]);
  expect(keeper.version).toBe(5);
});

test('a text that was left is offered, and put back on the version that it was written on', async () => {
  leave('متروك', 3);
  const { keeper, shown } = open();
  expect(keeper.getState()).toMatchObject({ offer: { title: 'متروك' }, isOld: true });
  keeper.restore();
  expect(shown().title).toBe('متروك');
  expect(keeper.version).toBe(3);
  expect(keeper.getState()).toMatchObject({ offer: null, isOld: false });
  await pass();
  expect(kept()).toEqual([{ title: 'متروك', version: 3 }]);
  // The colleague's words are shown by then, and saving again is meant.
  keeper.sending();
  keeper.answered(metAt(5));
  expect(keeper.version).toBe(5);
});

test('what was typed before an offer is put in is kept, and can be gone back to', () => {
  leave('متروك', 3);
  const { keeper, type, shown } = open();
  type(words('كُتب الآن', 'وسطر'));
  keeper.restore();
  expect(shown().title).toBe('متروك');
  expect(keeper.getState()).toMatchObject({ offer: { title: 'كُتب الآن' }, isSetAside: true });
  expect(kept().map(({ title }) => title)).toEqual(expect.arrayContaining(['متروك', 'كُتب الآن']));
  keeper.restore();
  expect(shown()).toEqual(words('كُتب الآن', 'وسطر'));
  expect(keeper.version).toBe(5);
  expect(keeper.getState()).toMatchObject({ offer: { title: 'متروك', version: 3 } });
});

test('a full device takes nothing away: what was typed can be gone back to all the same', () => {
  leave('متروك');
  const { keeper, type, shown } = open();
  vi.spyOn(storage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  type(words('كُتب الآن'));
  keeper.restore();
  expect(kept()).toEqual([{ title: 'متروك', version: 5 }]);
  keeper.restore();
  expect(shown().title).toBe('كُتب الآن');
});

test('words that are put in while another save is on its way keep their own version', () => {
  leave('متروك', 3);
  const { keeper, type } = open();
  type(words('عنوان'));
  keeper.sending();
  keeper.restore();
  keeper.answered(savedAs(6));
  expect(keeper.version).toBe(3);
});

test('setting one offer aside brings the next, and so does saving', () => {
  for (const title of ['أ', 'ب', 'ج']) leave(title);
  const { keeper } = open();
  expect(keeper.getState().offer?.title).toBe('ج');
  keeper.discard();
  expect(keeper.getState().offer?.title).toBe('ب');
  keeper.restore();
  expect(keeper.getState().offer).toBeNull();
  keeper.sending();
  keeper.answered(savedAs(6));
  expect(keeper.getState()).toMatchObject({ offer: { title: 'أ' }, isOld: true });
  keeper.discard();
  expect(kept()).toEqual([]);
});

test('words whose answer was lost are not offered once the page says them', async () => {
  const { keeper, type, close } = open();
  type(words('  عنوان   بمسافات '));
  keeper.sending();
  await pass();
  close();
  expect(open({ saved: words('عنوان بمسافات'), version: 6 }).keeper.getState().offer).toBeNull();
  expect(kept()).toEqual([]);
});

test.each([
  ['is closed to storage', () => null],
  [
    'is full',
    () => {
      vi.spyOn(storage, 'setItem').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      return storage;
    },
  ],
])('a device that %s says so until the words are saved', async (_, device) => {
  const { keeper, type } = open({ device: device() });
  type(words('عنوان'));
  await pass();
  expect(keeper.getState().isUnkept).toBe(true);
  keeper.sending();
  keeper.answered(savedAs(6));
  expect(keeper.getState().isUnkept).toBe(false);
});

test('two screens of one person keep their words beside each other', async () => {
  const [first, second] = [open(), open()];
  first.type(words('الأول'));
  second.type(words('الثاني'));
  await pass();
  first.keeper.sending();
  first.keeper.answered(savedAs(6));
  expect(kept()).toEqual([{ title: 'الثاني', version: 5 }]);
});
