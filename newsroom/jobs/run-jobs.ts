import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import pg from 'pg';
import { foldMedia } from '../media/fold-media';
import { requestMissingCuts } from '../media/request-missing-cuts';
import { requestReindexing } from '../search/request-reindexing';
import { SYSTEM } from '../staff/actor';
import type { Clock } from './job';
import { CRONTAB, JOBS } from './job-list';

interface Running {
  /** Address of the database. */
  url: string;
  clock: Clock;
  log: Log;
  /** Told of every try of a job. */
  onTry: (job: string, result: 'done' | 'failed') => void;
}

/** One for the work, one that listens, one to spare for the clock's work. */
const CONNECTIONS = 3;

/**
 * Does background work, one piece after another, until it is stopped. Only for who holds the lock
 * (hold-jobs-lock.ts): what anybody else has begun is taken to be abandoned and begins anew.
 */
export async function runJobs({ url, clock, log, onTry }: Running): Promise<Runner> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5000,
    application_name: 'matbaa jobs',
  });
  await freeAbandoned(pool);
  await requestMissingCuts(SYSTEM, clock());
  await foldMedia(SYSTEM, clock());
  await requestReindexing(SYSTEM, clock());
  const tasks = Object.entries(JOBS).map(([name, job]): [string, TaskList[string]] => [
    name,
    (payload) => job(payload, clock),
  ]);
  const runner = await run({
    pgPool: pool,
    taskList: Object.fromEntries(tasks),
    crontab: CRONTAB,
    concurrency: 1,
    noHandleSignals: true,
    logger: graphileLog(log),
  });
  runner.events.on('job:success', ({ job }) => onTry(job.task_identifier, 'done'));
  runner.events.on('job:error', ({ job, error }) => {
    const { task_identifier: name, attempts, max_attempts: most } = job;
    log.error({ job: name, payload: job.payload, attempts, most, err: error }, 'a job failed');
    onTry(name, 'failed');
  });
  return runner;
}

// The queue itself would wait four hours for a process that was killed at its work.
async function freeAbandoned(pool: pg.Pool): Promise<void> {
  await pool.query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_by IS NOT NULL`);
}

/** What the queue says of itself; of jobs that failed we say more. */
function graphileLog(log: Log): Logger {
  return new Logger(() => (level: string, message, meta) => {
    if (level === 'error' && !meta?.failure)
      log.error({ queue: message }, 'the queue of jobs says');
    else if (level === 'warning') log.warn({ queue: message }, 'the queue of jobs says');
    else log.debug({ queue: message }, 'the queue of jobs says');
  });
}
