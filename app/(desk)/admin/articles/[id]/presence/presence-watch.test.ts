import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LockView, PresenceView } from '@/newsroom/presence/views';
import type { LeadAct, TabNews } from './presence-doors';
import { PresenceWatch } from './presence-watch';

const SARA = { staffId: 2, name: 'سارة الحربي' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function viewOf(lock: Partial<LockView> | null): PresenceView {
  const whole = {
    leader: SARA,
    whose: 'colleague' as const,
    since: '2026-11-24T10:00:00.000Z',
    asked: null,
    takenFromHere: false,
    ...lock,
  };
  const standing = {
    version: 1,
    copyVersion: 1,
    state: 'draft' as const,
    breakingUntil: null,
  };
  return { standing, colleagues: [], ownTabs: 0, lock: lock && whole };
}

/** A server that says what the test tells it to, and notes what it hears. */
class FakeServer {
  readonly heard: TabNews[] = [];
  readonly acts: LeadAct[] = [];
  view: PresenceView | null = viewOf(null);
  answer: PresenceView | string = viewOf(null);
  left = 0;
  readonly watch = new PresenceWatch({
    report: (news) => {
      this.heard.push(news);
      return Promise.resolve(this.view);
    },
    act: (act) => {
      this.acts.push(act);
      return Promise.resolve(this.answer);
    },
    leave: () => {
      this.left += 1;
    },
  });

  async open(): Promise<void> {
    this.watch.open(false);
    await vi.advanceTimersByTimeAsync(0);
  }
}

test('it says at once that the tab is open, then every ten seconds, and more rarely when hidden', async () => {
  const server = new FakeServer();
  await server.open();
  expect(server.heard).toEqual([{ hasTyped: false, isHidden: false }]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(server.heard).toHaveLength(3);
  server.watch.hide(true);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(server.heard.slice(3)).toEqual([
    { hasTyped: false, isHidden: true },
    { hasTyped: false, isHidden: true },
  ]);
});

test('the first key is told at once, the following ones with the next word', async () => {
  const server = new FakeServer();
  await server.open();
  server.watch.typed();
  server.watch.typed();
  await vi.advanceTimersByTimeAsync(0);
  server.watch.typed();
  expect(server.heard.map((news) => news.hasTyped)).toEqual([false, true]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.heard.map((news) => news.hasTyped)).toEqual([false, true, true]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.heard.at(-1)?.hasTyped).toBe(false);
});

test('typing that no answer confirmed is told again', async () => {
  const server = new FakeServer();
  await server.open();
  server.view = null;
  server.watch.typed();
  await vi.advanceTimersByTimeAsync(0);
  server.view = viewOf(null);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.heard.map((news) => news.hasTyped)).toEqual([false, true, true]);
});

test('what was known of the others is forgotten after three answers missed', async () => {
  const server = new FakeServer();
  server.view = viewOf({});
  await server.open();
  server.view = null;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(server.watch.getState().view).not.toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.watch.getState().view).toBeNull();
});

test('closing says goodbye once and falls silent; opening again speaks', async () => {
  const server = new FakeServer();
  await server.open();
  server.watch.close();
  server.watch.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([server.left, server.heard.length]).toEqual([1, 1]);
  await server.open();
  expect(server.heard).toHaveLength(2);
});

test('whoever is taken over from reads only, until choosing to write on', async () => {
  const server = new FakeServer();
  server.view = viewOf({ whose: 'thisTab' });
  await server.open();
  server.view = viewOf({ takenFromHere: true });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.watch.getState().isYielded).toBe(true);
  // Somebody else takes over from the new leader: still not this person's own choice.
  server.view = viewOf({ since: '2026-11-24T10:05:00.000Z' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.watch.getState().isYielded).toBe(true);
  server.view = viewOf({ takenFromHere: true });
  await vi.advanceTimersByTimeAsync(10_000);
  server.watch.writeOn();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.watch.getState().isYielded).toBe(false);
});

test('a lead that ends frees the fields of whom it was taken from', async () => {
  const server = new FakeServer();
  server.view = viewOf({ takenFromHere: true });
  await server.open();
  expect(server.watch.getState().isYielded).toBe(true);
  server.view = viewOf(null);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.watch.getState().isYielded).toBe(false);
});

test('an act shows its answer at once; a refusal stays until the next word', async () => {
  const server = new FakeServer();
  await server.open();
  server.answer = viewOf({ whose: 'thisTab' });
  await server.watch.act({ act: 'takeOver' });
  expect(server.watch.getState()).toMatchObject({ isBusy: false, view: { lock: {} } });
  server.answer = 'لا';
  await server.watch.act({ act: 'handOver', to: 2 });
  expect(server.watch.getState().refusal).toBe('لا');
  expect(server.acts).toEqual([{ act: 'takeOver' }, { act: 'handOver', to: 2 }]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.watch.getState().refusal).toBeNull();
});

test('an answer from before an act does not undo what the act showed', async () => {
  const answers: ((view: PresenceView) => void)[] = [];
  const watch = new PresenceWatch({
    report: () => new Promise((resolve) => answers.push(resolve)),
    act: () => Promise.resolve(viewOf({ whose: 'thisTab' })),
    leave: () => undefined,
  });
  watch.open(false);
  await watch.act({ act: 'takeOver' });
  answers[0]?.(viewOf({}));
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.getState().view?.lock?.whose).toBe('thisTab');
});
