import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { env } from '@/env';
import { db } from '@/newsroom/db/client';
import { changeCuts } from '@/newsroom/media/change-cuts';
import { SYSTEM } from '@/newsroom/staff/actor';
import { NOON } from '@/tests/factories';
import { newReadyPicture, newWaitingPicture } from '@/tests/picture-factory';

// The real process, as the front starts it, bundled as the build does.
const folder = mkdtempSync(resolve('node_modules/.cache/jobs-'));
const program = join(folder, 'jobs.mjs');
const running: ChildProcess[] = [];
// A loaded machine starts a process slowly; nothing here is about time.
const PATIENCE = { timeout: 40_000 };
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await build({
    entryPoints: ['jobs.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});

afterEach(() => Promise.all(running.splice(0).map(kill)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(): ChildProcess {
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  running.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const stateOf = async (id: number) =>
  (await db().media.findUniqueOrThrow({ where: { id } })).cutState;
const rowsOf = (mediaId: number) => db().rendition.findMany({ where: { mediaId } });

async function waitsForLock(table: string): Promise<boolean> {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
    WHERE NOT l.granted AND c.relname = ${table}`;
  return (row?.count ?? 0n) > 0n;
}

function files(): string[] {
  return readdirSync(env().MEDIA_DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(env().MEDIA_DIR, join(entry.parentPath, entry.name)))
    .sort();
}

test('what waits is cut as soon as the process is there, and what is asked for later', async () => {
  const waiting = await newWaitingPicture();
  const child = start();
  await expect.poll(() => stateOf(waiting), PATIENCE).toBe('ready');
  const later = await newReadyPicture();
  await changeCuts(SYSTEM, { id: later, focal: { x: 0, y: 0 }, crops: {} }, NOON);
  await expect.poll(() => stateOf(later), PATIENCE).toBe('ready');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('killed between the files and the rows: nothing to be seen; the next one finishes it', async () => {
  const id = await newWaitingPicture();
  const before = await rowsOf(id);
  const blocker = new pg.Client({ connectionString: env().DATABASE_URL });
  await blocker.connect();
  await blocker.query('BEGIN; LOCK TABLE "Rendition" IN EXCLUSIVE MODE');
  const first = start();
  await expect.poll(() => waitsForLock('Rendition'), PATIENCE).toBe(true);
  const written = files();
  await kill(first);
  await blocker.query('ROLLBACK');
  await blocker.end();
  expect(await rowsOf(id)).toEqual(before);
  expect(await stateOf(id)).toBe('waiting');
  start();
  await expect.poll(() => stateOf(id), PATIENCE).toBe('ready');
  expect(files()).toEqual(written);
  const named = await db().rendition.findMany({ select: { key: true } });
  expect(files()).toEqual(named.map(({ key }) => key).sort());
});

test('only one of them works; when it ends the other takes over', async () => {
  const holders = () => db().$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 7270002 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  const first = start();
  await expect.poll(async () => (await holders()).length, PATIENCE).toBe(1);
  const [held] = await holders();
  start();
  await kill(first);
  await expect
    .poll(async () => (await holders())[0]?.pid ?? held?.pid, PATIENCE)
    .not.toBe(held?.pid);
  const id = await newReadyPicture();
  await changeCuts(SYSTEM, { id, focal: { x: 0, y: 0 }, crops: {} }, NOON);
  await expect.poll(() => stateOf(id), PATIENCE).toBe('ready');
});

test('one whose lock is gone ends', async () => {
  const child = start();
  await expect
    .poll(async () => {
      const [row] = await db().$queryRaw<{ ended: boolean }[]>`
        SELECT bool_or(pg_terminate_backend(pid)) AS ended FROM pg_locks
        WHERE locktype = 'advisory' AND objid = 7270002 AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
      return row?.ended;
    }, PATIENCE)
    .toBe(true);
  expect(await once(child, 'exit')).toEqual([1, null]);
});

test('one whose front died while it was starting ends', async () => {
  const child = start();
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
