import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { keepRunning } from './keep-running';
import { metricsText, pressFigures } from './metrics';

class FakeChild extends EventEmitter {
  readonly signals: string[] = [];
  kill = (signal: NodeJS.Signals): boolean => {
    this.signals.push(signal);
    return true;
  };
}

function start() {
  const children: FakeChild[] = [];
  const pauses: number[] = [];
  let now = 0;
  let waiting: (() => void) | undefined;
  const stop = keepRunning({
    name: 'the press',
    figures: pressFigures,
    spawn: () => {
      const child = new FakeChild();
      children.push(child);
      return { child, lastWords: () => [] };
    },
    log: pino({ level: 'silent' }),
    now: () => now,
    later: (act, ms) => {
      pauses.push(ms);
      waiting = act;
    },
  });
  return {
    children,
    pauses,
    stop,
    /** The running child ends after `lived` milliseconds. */
    end: (lived: number, ...event: unknown[]) => {
      now += lived;
      const [name = 'close', ...rest] = event;
      children.at(-1)?.emit(String(name), ...rest);
    },
    /** The pause is over. */
    resume: () => waiting?.(),
  };
}

test('pauses double with every short life up to ten seconds', () => {
  const { children, pauses, end, resume } = start();
  for (let turn = 0; turn < 8; turn += 1) {
    end(100);
    resume();
  }
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
  expect(children).toHaveLength(9);
});

test('after a long life the pause begins small again', () => {
  const { pauses, end, resume } = start();
  for (const lived of [100, 100, 30_000, 100]) {
    end(lived);
    resume();
  }
  expect(pauses).toEqual([250, 500, 250, 500]);
});

test('one that cannot be started is tried again, once', () => {
  const { children, pauses, end, resume } = start();
  end(0, 'error', new Error('EAGAIN'));
  end(0, 'close', null, null);
  resume();
  expect([pauses, children.length]).toEqual([[250], 2]);
});

test('one that is stopped stays ended', async () => {
  const { children, pauses, stop, end } = start();
  const stopped = stop();
  expect(children[0]?.signals).toEqual(['SIGTERM']);
  end(0, 'close', 0, null);
  await stopped;
  expect([pauses, children.length]).toEqual([[], 1]);
});

test('one that is stopped during a pause is not started again', async () => {
  const { children, end, resume, stop } = start();
  end(100);
  await stop();
  resume();
  expect(children).toHaveLength(1);
});

test('the figures say whether it runs and how often it was started again', async () => {
  const figure = async (name: string) =>
    Number(new RegExp(`^${name} (.*)$`, 'm').exec((await metricsText()).text)?.[1]);
  const before = await figure('matbaa_press_restarts_total');
  const { end, resume } = start();
  expect(await figure('matbaa_press_up')).toBe(1);
  end(100);
  expect(await figure('matbaa_press_up')).toBe(0);
  expect(await figure('matbaa_press_restarts_total')).toBe(before + 1);
  resume();
  expect(await figure('matbaa_press_up')).toBe(1);
});
