import { describe, expect, test } from 'vitest';
import { minutesAfter, newStaff, NOON } from '@/tests/factories';
import { newReadyPicture, newWaitingPicture } from '@/tests/picture-factory';
import { db } from '../db/client';
import { SYSTEM } from '../staff/actor';
import { changeCuts } from './change-cuts';
import { recordCutFailure } from './record-cut-failure';
import { requestMissingCuts } from './request-missing-cuts';
import { retryCut } from './retry-cut';

const LATER = minutesAfter(NOON, 5);
const TOP = { x: 0.5, y: 0 };

const stateOf = (id: number) => db().media.findUniqueOrThrow({ where: { id } });

interface QueuedJob {
  attempts: number;
  max_attempts: number;
}

const jobsOf = (id: number) =>
  db().$queryRaw<QueuedJob[]>`
    SELECT attempts, max_attempts FROM graphile_worker.jobs WHERE key = ${`cut:${id}`}`;

describe('changed cuts', () => {
  test('are asked for in the same act, once however often they change', async () => {
    const id = await newReadyPicture();
    const editor = await newStaff('photo');
    const square = { x: 0, y: 0, width: 0.75, height: 1 };
    const { version: seen } = await stateOf(id);
    expect(await changeCuts(editor, { id, version: seen, focal: TOP, crops: {} }, LATER)).toEqual({
      version: seen + 1,
      cutVersion: 2,
    });
    await changeCuts(editor, { id, version: seen + 1, focal: TOP, crops: { square } }, LATER);
    expect(await stateOf(id)).toMatchObject({
      focalY: 0,
      crops: { square },
      cutState: 'waiting',
      cutVersion: 3,
      cutProgress: 0,
    });
    expect(await jobsOf(id)).toHaveLength(1);
    const events = await db().event.findMany({
      where: { type: 'media.recut', nounId: String(id) },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ data, staffId }) => [data, staffId])).toEqual([
      [{ cutVersion: 2 }, editor.id],
      [{ cutVersion: 3 }, editor.id],
    ]);
  });

  test('that are none ask for nothing', async () => {
    const id = await newReadyPicture();
    await changeCuts(SYSTEM, { id, focal: { x: 0.5, y: 0.5 }, crops: {} }, LATER);
    expect(await stateOf(id)).toMatchObject({ cutState: 'ready', cutVersion: 1 });
    expect(await jobsOf(id)).toEqual([]);
  });

  test.each([
    ['another version', { version: 77 }, { code: 'CONFLICT' }],
    [
      'another ratio',
      { crops: { wide: { x: 0, y: 0, width: 0.5, height: 0.5 } } },
      { code: 'INVALID', details: { sentence: 'cropWrong', fields: { wide: 'cropWrong' } } },
    ],
    [
      'outside of the picture',
      { crops: { square: { x: 0.9, y: 0, width: 0.75, height: 1 } } },
      { code: 'INVALID', details: { sentence: 'cropWrong' } },
    ],
  ])('%s: refused', async (_what, wrong, refusal) => {
    const id = await newReadyPicture();
    const input = { id, focal: TOP, crops: {}, ...wrong };
    await expect(changeCuts(SYSTEM, input, LATER)).rejects.toMatchObject(refusal);
    expect(await stateOf(id)).toMatchObject({ cutVersion: 1, focalY: 0.5 });
  });

  test('of a deleted picture or of none: refused', async () => {
    const id = await newReadyPicture();
    await db().media.update({ where: { id }, data: { deletedAt: NOON } });
    for (const gone of [id, 999_999]) {
      await expect(
        changeCuts(SYSTEM, { id: gone, focal: TOP, crops: {} }, LATER),
      ).rejects.toMatchObject({ code: 'NOT_FOUND', details: { sentence: 'unknownPicture' } });
    }
  });
});

describe('what was given up', () => {
  const exhaust = (id: number) =>
    db().$executeRaw`
      UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = ${`cut:${id}`}`;

  test('is tried again when somebody asks', async () => {
    const id = await newWaitingPicture();
    await exhaust(id);
    const failure = { id, cutVersion: 1, sentence: 'cutStorageAway' } as const;
    await recordCutFailure(SYSTEM, failure, LATER);
    expect(await stateOf(id)).toMatchObject({ cutState: 'failed', cutError: 'cutStorageAway' });
    await retryCut(SYSTEM, { id }, LATER);
    expect(await stateOf(id)).toMatchObject({ cutState: 'waiting', cutError: null });
    expect(await jobsOf(id)).toMatchObject([{ attempts: 0 }]);
  });

  test('by the process dying over it, is said to have failed', async () => {
    const id = await newWaitingPicture();
    await db().$executeRaw`SELECT graphile_worker.remove_job(${`cut:${id}`})`;
    expect(await requestMissingCuts(SYSTEM, LATER)).toBe(1);
    expect(await requestMissingCuts(SYSTEM, LATER)).toBe(0);
    expect(await jobsOf(id)).toHaveLength(1);
    await exhaust(id);
    await requestMissingCuts(SYSTEM, LATER);
    expect(await stateOf(id)).toMatchObject({ cutState: 'failed', cutError: 'cutBroken' });
  });
});
