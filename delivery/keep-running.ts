import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';

/** What is used of a child process. */
interface Child extends EventEmitter {
  kill: (signal: NodeJS.Signals) => boolean;
}

interface Keeping {
  /** What the log calls it. */
  name: string;
  /** Whether it runs, and how often it was started again. */
  figures: { up: { set: (value: number) => void }; restarts: { inc: () => void } };
  /** `lastWords` tells what the process said before it ended. */
  spawn: () => { child: Child; lastWords: () => string[] };
  log: Logger;
  /** Milliseconds. */
  now?: () => number;
  later?: (act: () => void, ms: number) => unknown;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** One that lived this long had started well: the next pause begins small again. */
const HEALTHY_MS = 30_000;
/** What it gets to end by itself. */
const PATIENCE_MS = 2000;

/**
 * Keeps a process running: starts it again when it ends, after a short pause, which doubles with
 * every short life. Returns what ends it for good.
 */
export function keepRunning({
  name,
  figures,
  spawn,
  log,
  now = Date.now,
  later = setTimeout,
}: Keeping): () => Promise<void> {
  let child: Child | null = null;
  let stopping = false;
  let pause = 0;

  const run = (): void => {
    const startedAt = now();
    const { child: started, lastWords } = spawn();
    child = started;
    figures.up.set(1);
    let ended = false;
    const onEnd = (reason: object): void => {
      if (ended) return;
      ended = true;
      child = null;
      figures.up.set(0);
      if (stopping) return;
      pause = now() - startedAt >= HEALTHY_MS ? FIRST_PAUSE_MS : pause * 2 || FIRST_PAUSE_MS;
      pause = Math.min(pause, LONGEST_PAUSE_MS);
      figures.restarts.inc();
      log.error({ ...reason, pause, said: lastWords() }, `${name} ended; starting again`);
      later(() => {
        if (!stopping) run();
      }, pause);
    };
    // Not yet at `exit`: its last words may still be on their way.
    started.once('close', (code: number | null, signal: string | null) => onEnd({ code, signal }));
    // Not even started: the machine is out of memory or of processes.
    started.once('error', (error: Error) => onEnd({ err: error }));
  };
  run();

  return async () => {
    stopping = true;
    const running = child;
    if (!running) return;
    const ended = new Promise<void>((resolve) => running.once('close', () => resolve()));
    running.kill('SIGTERM');
    const late = setTimeout(() => running.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(late);
  };
}
