import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { env, childEnv } from '@/env';
import { lineOutput } from '@/log';
import { freePort } from './free-port';
import { keepRunning } from './keep-running';
import { pressFigures, slowQueries } from './metrics';
import { watchPulse } from './press-pulse';
import { SLOW_QUERY } from './press-messages';
import { passOnOutput } from './pass-on-output';

/** The Next.js process behind the front. */
export interface Press {
  /** `http://127.0.0.1:{port}` */
  origin: string;
  /** Ends the process and does not restart it. */
  stop: () => Promise<void>;
}

/** A file of `public/`: the press answers it whatever its database does. */
const WITHOUT_DATABASE = '/favicon.ico';
const PULSE_MS = 10_000;

interface PressOptions {
  port: number | undefined;
  dev: boolean;
  log: Logger;
}

/** Starts the press on a loopback port and starts it again, with growing pauses, when it dies. */
export async function startPress({ port, dev, log }: PressOptions): Promise<Press> {
  const pressPort = port ?? (await freePort());
  const origin = `http://127.0.0.1:${pressPort}`;
  let running: ChildProcess | undefined;
  const stop = keepRunning({
    name: 'the press',
    figures: pressFigures,
    log,
    spawn: () => {
      const child = spawnNext(pressPort, origin, dev);
      running = child;
      child.on('message', hear);
      const lastWords = child.stderr && passOnOutput(child.stderr, lineOutput(2), log);
      return { child, lastWords: lastWords ?? (() => []) };
    },
  });
  const stopWatching = watchPulse({
    log,
    ask: () => fetch(`${origin}${WITHOUT_DATABASE}`, { signal: AbortSignal.timeout(PULSE_MS) }),
    kill: () => running?.kill('SIGKILL'),
  });
  return {
    origin,
    stop: () => {
      stopWatching();
      return stop();
    },
  };
}

// The press has no figures of its own to show: what it counts, it tells.
function hear(message: unknown): void {
  if (message === SLOW_QUERY) slowQueries.inc({ process: 'press' });
}

/** Waits until the press answers anything at all. */
export async function pressAnswers(origin: string, timeoutMs: number): Promise<boolean> {
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    const answered = await fetch(`${origin}/prepared/unavailable`, {
      signal: AbortSignal.timeout(60_000),
    }).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return true;
    await wait(100);
  }
  return false;
}

function spawnNext(port: number, origin: string, dev: boolean): ChildProcess {
  const require = createRequire(import.meta.url);
  const next = require.resolve('next/dist/bin/next');
  const guard = new URL('../scripts/press-guard.mjs', import.meta.url).href;
  const args = [dev ? 'dev' : 'start', '-p', String(port), '-H', '127.0.0.1'];
  // Why, stands beside the front's (scripts/server-process.mjs).
  const heap = [
    `--max-old-space-size=${env().PRESS_HEAP_MB}`,
    '--max-semi-space-size=8',
    '--liftoff-only',
  ];
  const flags = dev ? ['--enable-source-maps'] : heap;
  return spawn(process.execPath, [...flags, '--import', guard, next, ...args], {
    // What Next says on its own names the loopback port, which is nobody's address.
    stdio: ['ignore', dev ? 'inherit' : 'ignore', dev ? 'inherit' : 'pipe', 'ipc'],
    env: childEnv({
      PORT: String(port),
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Behind https an action's redirect would make Next call itself over https on this port.
      __NEXT_PRIVATE_ORIGIN: origin,
    }),
  });
}
