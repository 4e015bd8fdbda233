import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft } from './draft';
import { FakeDesk, memoryStorage } from './fake-desk';
import { openJournal } from './journal';
import { KeepOften } from '../../../device/keep-often';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
});
afterEach(() => vi.useRealTimers());

test('who never pauses is written down four times a second', async () => {
  const keep = vi.fn();
  const keeper = new KeepOften(keep, () => new Date());
  for (let key = 0; key < 20; key += 1) {
    keeper.nudge();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(keep).toHaveBeenCalledTimes(4);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(keep).toHaveBeenCalledTimes(4);
});

test('a text that takes long to write down is written down more rarely', async () => {
  const keep = vi.fn(() => vi.setSystemTime(Date.now() + 100));
  const keeper = new KeepOften(keep, () => new Date());
  keeper.nudge();
  await vi.advanceTimersByTimeAsync(250);
  keeper.nudge();
  await vi.advanceTimersByTimeAsync(999);
  expect(keep).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(keep).toHaveBeenCalledTimes(2);
});

test('what was typed is on the device long before it is sent, and off it once it is saved', async () => {
  const storage = memoryStorage();
  const desk = new FakeDesk({});
  const key = { staffId: 1, articleId: 7 };
  const draft = new Draft(desk.article, {
    send: desk.send,
    load: () => Promise.resolve(desk.article),
    journal: openJournal(storage, { ...key, screen: 'a' }),
    now: () => new Date(),
    bodyTooLarge: 'too large',
  });
  const kept = () => openJournal(storage, { ...key, screen: 'reader' }).left();
  for (const title of ['ن', 'نص', 'نص يُكتب بلا توقف']) {
    draft.set('title', title);
    await vi.advanceTimersByTimeAsync(200);
  }
  await vi.advanceTimersByTimeAsync(100);
  expect(desk.requests).toEqual([]);
  expect(kept()[0]?.fields).toEqual({ title: 'نص يُكتب بلا توقف' });
  await vi.advanceTimersByTimeAsync(1000);
  await desk.save();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept()).toEqual([]);
  expect(Object.keys(storage)).toEqual([]);
});
