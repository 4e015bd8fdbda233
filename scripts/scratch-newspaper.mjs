import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChildren } from './children.mjs';
import { Failure } from './failure.mjs';
import { freePort } from './processes.mjs';
import { startServer } from './server-process.mjs';
import { makeTestNewspaper } from './test-newspaper.mjs';

/**
 * Runs `work({ env, adminUrl })` beside a demo newspaper of its own (what was built last, with a
 * database, pictures, port and password of its own) and leaves nothing of it behind, also when the
 * work fails or the process is asked to end. `adminUrl` is another database of the same server. Returns what `work` returns.
 */
export async function withScratchNewspaper(purpose, work) {
  const folder = mkdtempSync(join(tmpdir(), `matbaa-${purpose}-`));
  /** What is open, in the order of opening; closed backwards. */
  const open = [async () => rmSync(folder, { recursive: true, force: true })];
  let closing;
  const close = () => (closing ??= closeAll(open));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      endChildren();
      close().then(() => process.exit(1));
    });
  }
  try {
    const name = `matbaa_${purpose}_${process.pid}`;
    const { environment, adminUrl } = await makeTestNewspaper(name, folder, open);
    const [port, pressPort] = [await freePort(), await freePort()];
    // Known, so that a test can ask the press itself.
    const env = { ...environment({ port }), PRESS_PORT: String(pressPort) };
    const newspaper = startServer({ ...process.env, ...env });
    open.push(newspaper.stop);
    if (!(await newspaper.ready)) throw new Failure('The server ended before it was ready.');
    return await work({ env, adminUrl });
  } finally {
    await close();
  }
}

async function closeAll(open) {
  for (const closeOne of open.reverse()) await closeOne();
}
