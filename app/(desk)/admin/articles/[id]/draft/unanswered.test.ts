import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft } from './draft';
import { FakeDesk } from './fake-desk';
import { openJournal } from './journal';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
});
afterEach(() => vi.useRealTimers());

function open(desk: FakeDesk): Draft {
  return new Draft(desk.article, {
    send: desk.send,
    load: () => Promise.resolve(desk.article),
    journal: openJournal(null, { staffId: 1, articleId: 7, screen: 'a' }),
    now: () => new Date(),
    bodyTooLarge: 'too large',
  });
}

const UNREACHABLE = { kind: 'unreachable', retryAfter: 0 } as const;

test('a saving whose answer was lost is no colleague’s text', async () => {
  const desk = new FakeDesk({});
  const draft = open(desk);
  draft.set('title', 'نص');
  await vi.advanceTimersByTimeAsync(1000);
  await desk.answer(UNREACHABLE);
  draft.set('title', 'نص أطول');
  await vi.advanceTimersByTimeAsync(2000);
  const theirs = { field: 'title', theirs: 'نص', theirsBy: 'أنا', version: 1 } as const;
  await desk.save({ fieldVersions: { title: 1 }, conflicts: [theirs] });
  expect(draft.getState().conflicts).toEqual({});
  expect(desk.requests.at(-1)).toEqual({ fields: { title: 'نص أطول' }, base: { title: 1 } });
  await desk.save({ fieldVersions: { title: 2 } });
  expect(draft.getState().save.kind).toBe('saved');
  expect(draft.hasUnsaved).toBe(false);
});

test('nor one that ended with the space before the next word', async () => {
  const desk = new FakeDesk({});
  const draft = open(desk);
  draft.set('title', 'نص ');
  await vi.advanceTimersByTimeAsync(1000);
  await desk.answer(UNREACHABLE);
  draft.set('title', 'نص أطول');
  await vi.advanceTimersByTimeAsync(2000);
  const theirs = { field: 'title', theirs: 'نص', theirsBy: 'أنا', version: 1 } as const;
  await desk.save({ fieldVersions: { title: 1 }, conflicts: [theirs] });
  expect(draft.getState().conflicts).toEqual({});
});

test('a colleague’s text that came in between is a conflict all the same', async () => {
  const desk = new FakeDesk({});
  const draft = open(desk);
  draft.set('title', 'نص');
  await vi.advanceTimersByTimeAsync(1000);
  await desk.answer(UNREACHABLE);
  await vi.advanceTimersByTimeAsync(2000);
  const theirs = { field: 'title', theirs: 'نصهم', theirsBy: 'سارة', version: 2 } as const;
  await desk.save({ fieldVersions: { title: 2 }, conflicts: [theirs] });
  expect(draft.getState()).toMatchObject({
    save: { kind: 'conflict' },
    conflicts: { title: theirs },
    fields: { title: 'نص' },
  });
});
