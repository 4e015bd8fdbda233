import { expect, test } from 'vitest';
import { RenderTurns } from './render-turns';

/** Work that ends when it is told to, and a list of what has begun. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async (): Promise<string> => {
    begun.push(name);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    return name;
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

const one = (): number => 1;

test('a few run at a time, a bounded number waits, the rest is refused at once', async () => {
  const turns = new RenderTurns({ atOnce: 1, longestQueue: 1 });
  const { begun, work, end } = works();
  const first = turns.run(one, work('a'));
  const second = turns.run(one, work('b'));
  expect(await turns.run(one, work('c'))).toBeNull();
  expect([turns.running, turns.waiting]).toEqual([1, 1]);
  end('a');
  expect(await first).toBe('a');
  await expect.poll(() => begun).toEqual(['a', 'b']);
  end('b');
  expect(await second).toBe('b');
  expect([turns.running, turns.waiting]).toEqual([0, 0]);
});

test('what most readers want goes first, as many as they are by then', async () => {
  const turns = new RenderTurns({ atOnce: 1, longestQueue: 10 });
  const { begun, work, end } = works();
  const readers = { b: 1, c: 1, d: 1 };
  const running = [turns.run(one, work('a'))];
  for (const name of ['b', 'c', 'd'] as const) {
    running.push(turns.run(() => readers[name], work(name)));
  }
  readers.d = 900;
  for (const name of ['a', 'd', 'b', 'c']) {
    await expect.poll(() => begun.at(-1)).toBe(name);
    end(name);
  }
  await Promise.all(running);
});

test('nobody waits for ever', async () => {
  const turns = new RenderTurns({ atOnce: 1, longestQueue: 10 });
  const { begun, work, end } = works();
  const running = [turns.run(one, work('first')), turns.run(one, work('lonely'))];
  for (const name of ['b', 'c', 'd', 'e']) running.push(turns.run(() => 50, work(name)));
  const order = ['first', 'b', 'c', 'd', 'lonely', 'e'];
  for (const name of order) {
    await expect.poll(() => begun.at(-1)).toBe(name);
    end(name);
  }
  await Promise.all(running);
});

test('work that fails gives its place on', async () => {
  const turns = new RenderTurns({ atOnce: 1, longestQueue: 10 });
  const failing = turns.run(one, () => Promise.reject(new Error('lost')));
  const next = turns.run(one, () => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('lost');
  expect(await next).toBe('next');
  expect(turns.running).toBe(0);
});
