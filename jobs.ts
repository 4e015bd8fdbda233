import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { JOB_TRIED } from './delivery/job-messages';
import { onParentGone } from './delivery/on-parent-gone';
import { SLOW_QUERY } from './delivery/press-messages';
import { env } from './env';
import { createLog, lineOutput } from './log';
import { closeDb } from './newsroom/db/client';
import { onSlowQuery } from './newsroom/db/slow-queries';
import { isMigrated } from './newsroom/health/is-migrated';
import { holdJobsLock } from './newsroom/jobs/hold-jobs-lock';
import { runJobs } from './newsroom/jobs/run-jobs';

// The third process: background work, started and watched by the front (delivery/jobs.ts).

const RETRY_MS = 2000;
/** A file of a picture takes longer than a shutdown may: what is not done by then begins anew. */
const PATIENCE_MS = 1500;

const { DATABASE_URL: url } = env();
const log = createLog('jobs', lineOutput(2));
const leaving = new AbortController();
let stopRunner = async (): Promise<void> => undefined;

// One core, and no memory kept for a picture that does not come again.
sharp.concurrency(1);
sharp.cache(false);

onSlowQuery((query) => {
  log.warn(query, 'slow query');
  process.send?.(SLOW_QUERY);
});
process.on('SIGTERM', () => void leave());
process.on('SIGINT', () => undefined);
process.on('uncaughtException', (error) => fail(error, 'unexpected error; the jobs end'));
process.on('unhandledRejection', (error) => fail(error, 'unexpected rejection; the jobs end'));
// Whoever starts the front again starts this too.
onParentGone(() => void leave());

await database();
const giveUp = await holdJobsLock({
  url,
  signal: leaving.signal,
  onLost: (error) => fail(error, 'the lock on the jobs is lost; they end'),
});
const runner = await runJobs({
  url,
  log,
  clock: () => new Date(),
  onTry: (job, result) => process.send?.({ type: JOB_TRIED, job, result }),
});
stopRunner = async () => {
  await runner.stop();
  await giveUp();
};
log.info('background work begins');
await runner.promise;
if (!leaving.signal.aborted) fail(undefined, 'the queue of jobs ended');

/** Waits for a database with every migration of this build; the newspaper may run without one. */
async function database(): Promise<void> {
  while (!(await isMigrated().catch(() => false))) {
    await wait(RETRY_MS, undefined, { signal: leaving.signal });
  }
}

async function leave(): Promise<void> {
  if (leaving.signal.aborted) return;
  leaving.abort();
  const ended = stopRunner().then(closeDb);
  await Promise.race([ended, wait(PATIENCE_MS)]).catch(() => undefined);
  process.exit(0);
}

function fail(error: unknown, what: string): void {
  if (leaving.signal.aborted) return;
  log.fatal({ err: error }, what);
  process.exit(1);
}
