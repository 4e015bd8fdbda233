import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { createDelivery } from './delivery/delivery';
import { preparePages } from './delivery/prepared';
import { pressAnswers, startPress } from './delivery/press';
import { StaticFiles } from './delivery/static-files';
import { env, type Env } from './env';
import { closeDb } from './newsroom/db/client';
import { addViews } from './newsroom/readership/add-views';
import { SYSTEM } from './newsroom/staff/actor';

const PRESS_START_MS = 120_000;
const DRAIN_MS = 8000;

const MIB = 1024 * 1024;

const { PORT, PRESS_PORT, LOG_LEVEL, MATBAA_DEV, ASSETS_DIR, PAGES_DIR, ...bounds } = settings();
const { PAGE_MEMORY_MB, PAGE_DISK_MB } = bounds;
const dev = MATBAA_DEV === '1';
const log = pino({ name: 'front', level: LOG_LEVEL });

let stopping = false;

const files = dev
  ? StaticFiles.none()
  : await StaticFiles.load('.next/static-files.json', resolve(ASSETS_DIR));
const press = await startPress({ port: PRESS_PORT, dev, log });
const delivery = await createDelivery({
  origin: press.origin,
  memoryBytes: PAGE_MEMORY_MB * MIB,
  diskBytes: PAGE_DISK_MB * MIB,
  pagesFolder: PAGES_DIR,
  stylesFolder: '.next/static',
  flushViews: (batch) => addViews(SYSTEM, batch, new Date()),
  files,
  dev,
  log,
});
const { server } = delivery;

server.on('error', (error) => {
  log.fatal({ err: error }, 'the front cannot listen');
  void stop(1);
});
process.on('SIGTERM', () => void stop(0));
process.on('SIGINT', () => void stop(0));
// Started by scripts/start: without it nobody would end this process.
process.on('disconnect', () => void stop(0));
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'unexpected error; the front ends');
  void stop(1);
});
process.on('unhandledRejection', (error) => {
  log.fatal({ err: error }, 'unexpected rejection; the front ends');
  void stop(1);
});

if (!(await pressAnswers(press.origin, PRESS_START_MS))) {
  log.fatal('the press did not start');
  await stop(1);
}
await delivery.freshness.start();
await preparePages(delivery.pages);
server.listen(PORT, () => process.send?.({ type: 'ready' }));

/** The settings, or the end with a sentence that names the wrong ones. */
function settings(): Env {
  try {
    return env();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** Lets running answers finish, then ends the press and the database connections. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const drained = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Upgraded connections never end by themselves, so the patience has a bound.
  await Promise.race([drained, wait(DRAIN_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await delivery.close();
  await press.stop();
  await closeDb();
  process.exit(code);
}
