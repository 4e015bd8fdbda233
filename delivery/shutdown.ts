import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';

/** One thing to end; `limitMs` is how long the next one waits for it at most. */
export interface Step {
  name: string;
  limitMs: number;
  run: () => unknown;
}

interface Shutdown {
  log: Logger;
  exit: (code: number) => void;
}

/**
 * Returns what ends this process: runs the steps in order, then exits. A step that fails or takes
 * too long is logged and passed over. Asked again meanwhile it only remembers the worse exit code.
 */
export function createShutdown(steps: Step[], { log, exit }: Shutdown): (code: number) => void {
  let exitCode: number | undefined;
  return (code) => {
    const begun = exitCode !== undefined;
    exitCode = Math.max(exitCode ?? 0, code);
    if (!begun) void runAll(steps, log).then(() => exit(exitCode ?? 1));
  };
}

async function runAll(steps: Step[], log: Logger): Promise<void> {
  for (const { name, limitMs, run } of steps) {
    try {
      const late = wait(limitMs, 'late', { ref: false });
      const end = await Promise.race([(async () => await run())(), late]);
      if (end === 'late') log.warn({ step: name, limitMs }, 'a step of the shutdown took too long');
    } catch (error) {
      log.error({ err: error, step: name }, 'a step of the shutdown failed');
    }
  }
}

const LOOK_EVERY_MS = 50;

/**
 * Takes no new connection, lets running answers finish for at most `limitMs`, and closes every
 * kept connection as soon as nothing runs on it.
 */
export async function drain(server: Server, limitMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const winding = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  await Promise.race([closed, wait(limitMs, undefined, { ref: false })]);
  clearInterval(winding);
  // Upgraded connections and readers that stand still never end by themselves.
  server.closeAllConnections();
}
