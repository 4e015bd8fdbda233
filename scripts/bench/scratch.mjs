import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChildren } from '../children.mjs';
import { startPostgres } from '../postgres.mjs';

/**
 * What one bench owns: a folder among the temporary files and an embedded PostgreSQL that waits for
 * its disk, as `{ folder, dataDir, postgres, secrets, use(opened), stopUsed(), restartPostgres(), close() }`.
 * `use` takes whatever has a `stop()` and gives it back with one that acts once; `stopUsed` stops
 * all of it, last opened first.
 */
export async function openScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-bench-'));
  const used = [];
  const dataDir = join(folder, 'postgres');
  const password = randomBytes(12).toString('hex');
  let closing;
  const stopUsed = async () => {
    while (used.length > 0) await used.pop().stop();
  };
  const closeAll = async () => {
    await stopUsed();
    await scratch.postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const close = () => (closing ??= closeAll());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      endChildren();
      close().finally(() => process.exit(1));
    });
  }
  const scratch = {
    folder,
    dataDir,
    close,
    stopUsed,
    secrets: { auth: randomBytes(32).toString('base64url'), demo: randomBytes(9).toString('hex') },
    use: (opened) => {
      let stopping;
      const once = { ...opened, stop: () => (stopping ??= opened.stop()) };
      used.push(once);
      return once;
    },
    restartPostgres: async () => {
      const { port } = scratch.postgres;
      scratch.postgres = await startPostgres({ dataDir, password, port, running: 'adopt' });
    },
  };
  try {
    scratch.postgres = await startPostgres({ dataDir, password });
  } catch (error) {
    await close();
    throw error;
  }
  return scratch;
}
