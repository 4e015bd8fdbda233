import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below those that Linux gives to the near ends of connections (ip_local_port_range). */
const [FIRST, END] = [10_000, 32_000] as const;

/** Another process has it, or this one may not. */
const TAKEN = ['EADDRINUSE', 'EACCES'];

/**
 * A free TCP port on 127.0.0.1 for a process that is started again on it whenever it dies; rejects
 * where there can be none. Not one that the system would choose: any connection of this machine
 * could be given that meanwhile, and the process would find it taken until that connection ends.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, END);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (TAKEN.includes(error.code ?? '')) resolve(false);
      else reject(error);
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
