// The browser tests: node scripts/test-journeys.mjs [arguments of `playwright test`]
// On what was built last, with a database, pictures, port and password of their own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChildren, runChild } from './children.mjs';
import { Failure, printFailure } from './failure.mjs';
import { freePort } from './processes.mjs';
import { startServer } from './server-process.mjs';
import { root } from './settings.mjs';
import { makeTestNewspaper } from './test-newspaper.mjs';

const name = `matbaa_journeys_${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'matbaa-journeys-'));
/** What is open, in the order of opening; closed backwards. */
const open = [async () => rmSync(folder, { recursive: true, force: true })];
let closing;

const close = () => (closing ??= closeAll());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endChildren();
    close().then(() => process.exit(1));
  });
}

let code = 1;
try {
  const env = await startNewspaper();
  const cli = join(root, 'node_modules/playwright/cli.js');
  code = await runChild(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
    env: { E2E_BASE_URL: env.SITE_URL, DEMO_PASSWORD: env.DEMO_PASSWORD },
    show: true,
    anyCode: true,
  });
} catch (error) {
  printFailure(error);
}
await close();
process.exit(code);

async function startNewspaper() {
  const { environment } = await makeTestNewspaper(name, folder, open);
  const env = environment({ port: await freePort() });
  const newspaper = startServer({ ...process.env, ...env });
  open.push(newspaper.stop);
  if (!(await newspaper.ready)) throw new Failure('The server ended before it was ready.');
  return env;
}

async function closeAll() {
  for (const closeOne of open.reverse()) await closeOne();
}
