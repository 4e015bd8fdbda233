import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { env, pressEnv } from '@/env';

/** The Next.js process behind the front. */
export interface Press {
  /** `http://127.0.0.1:{port}` */
  origin: string;
  /** Ends the process and does not restart it. */
  stop: () => Promise<void>;
}

interface PressOptions {
  port: number | undefined;
  dev: boolean;
  log: Logger;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A press that lived this long had started well: the next pause begins small again. */
const HEALTHY_MS = 30_000;

/** Starts the press on a loopback port and starts it again, with growing pauses, when it dies. */
export async function startPress({ port, dev, log }: PressOptions): Promise<Press> {
  const pressPort = port ?? (await freePort());
  const origin = `http://127.0.0.1:${pressPort}`;
  let child: ChildProcess | null = null;
  let stopping = false;
  let pause = FIRST_PAUSE_MS;

  const run = (): void => {
    const startedAt = Date.now();
    child = spawnNext(pressPort, origin, dev);
    child.once('exit', (code, signal) => {
      child = null;
      if (stopping) return;
      pause = Date.now() - startedAt > HEALTHY_MS ? FIRST_PAUSE_MS : pause * 2;
      pause = Math.min(pause, LONGEST_PAUSE_MS);
      log.error({ code, signal, pause }, 'the press ended; it is started again');
      setTimeout(() => {
        if (!stopping) run();
      }, pause);
    });
  };
  run();

  return {
    origin,
    stop: async () => {
      stopping = true;
      const running = child;
      if (!running) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill('SIGTERM');
      const late = setTimeout(() => running.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
    },
  };
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
  // On a large machine V8 would let the heap grow to gigabytes before it tidies up.
  const heap = [`--max-old-space-size=${env().PRESS_HEAP_MB}`, '--max-semi-space-size=8'];
  const flags = dev ? ['--enable-source-maps'] : heap;
  return spawn(process.execPath, [...flags, '--import', guard, next, ...args], {
    // What Next says on its own names the loopback port, which is nobody's address.
    stdio: ['ignore', dev ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    env: pressEnv({
      PORT: String(port),
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Behind https an action's redirect would make Next call itself over https on this port.
      __NEXT_PRIVATE_ORIGIN: origin,
    }),
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port on 127.0.0.1'));
      });
    });
  });
}
