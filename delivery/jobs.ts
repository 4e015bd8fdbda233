import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { childEnv } from '@/env';
import { lineOutput } from '@/log';
import { isJobTried } from './job-messages';
import { keepRunning } from './keep-running';
import { jobsFigures, jobTries, slowQueries } from './metrics';
import { passOnOutput } from './pass-on-output';
import { SLOW_QUERY } from './press-messages';

const PROGRAM = fileURLToPath(new URL('../dist/jobs.mjs', import.meta.url));

/** As nice as a process can be that still gets something done beside a busy press. */
const NICENESS = 15;
/** Of the queue and of the commands; pictures lie outside of the heap. */
const HEAP = ['--max-old-space-size=96', '--max-semi-space-size=4', '--liftoff-only'];
const DATABASE_POOL = '2';

/**
 * Starts the process of background work and starts it again, with growing pauses, when it dies.
 * Returns what ends it for good.
 */
export function startJobs({ log }: { log: Logger }): () => Promise<void> {
  return keepRunning({
    name: 'background work',
    figures: jobsFigures,
    log,
    spawn: () => {
      const child = spawnJobs();
      child.on('message', hear);
      const lastWords = child.stderr && passOnOutput(child.stderr, lineOutput(2), log);
      return { child, lastWords: lastWords ?? (() => []) };
    },
  });
}

function spawnJobs(): ChildProcess {
  const child = fork(PROGRAM, [], {
    execArgv: [...HEAP, '--enable-source-maps'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: childEnv({ DATABASE_POOL }),
  });
  // Linux keeps this for each thread: set from here, now, before the process has more than one,
  // it holds for all of them. One that could not be started says so by itself.
  if (child.pid) yieldTo(child.pid);
  return child;
}

function yieldTo(pid: number): void {
  try {
    setPriority(pid, NICENESS);
  } catch {
    // Already gone.
  }
}

function hear(message: unknown): void {
  if (message === SLOW_QUERY) slowQueries.inc({ process: 'jobs' });
  else if (isJobTried(message)) jobTries.inc({ job: message.job, result: message.result });
}
