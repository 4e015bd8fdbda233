import { expect, test } from 'vitest';
import { StorageTurns } from './storage-turns';

const PICTURE = 'ab/picture.jpg';
const VIDEO = 'ab/video.mp4';

/** Work that runs until it is told to end. */
function held() {
  const work = { started: 0, end: (): void => undefined };
  const ended = new Promise<void>((resolve) => (work.end = resolve));
  return {
    work,
    run: async () => {
      work.started += 1;
      await ended;
      return true;
    },
  };
}

test('a few run at a time, and whoever watches a film keeps no picture waiting', async () => {
  const turns = new StorageTurns({ pictures: 2, recordings: 1 });
  const [films, pictures] = [held(), held()];
  const all = [VIDEO, VIDEO, VIDEO].map((key) => turns.run(key, films.run));
  all.push(...[PICTURE, PICTURE, PICTURE].map((key) => turns.run(key, pictures.run)));
  await expect.poll(() => [films.work.started, pictures.work.started]).toEqual([1, 2]);
  pictures.work.end();
  films.work.end();
  expect(await Promise.all(all)).toEqual([true, true, true, true, true, true]);
});

test('where hundreds wait already, nobody more does', async () => {
  const turns = new StorageTurns({ pictures: 1, recordings: 1 });
  const { work, run } = held();
  const all = Array.from({ length: 257 }, () => turns.run(PICTURE, run));
  await expect.poll(() => work.started).toBe(1);
  expect(await turns.run(PICTURE, run)).toBeNull();
  work.end();
  expect(new Set(await Promise.all(all))).toEqual(new Set([true]));
});
