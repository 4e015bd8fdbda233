import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { createFront } from './delivery/front';
import { PreparedPages } from './delivery/prepared';
import { pressAnswers, startPress } from './delivery/press';
import { createViewCounter } from './delivery/view-counter';
import { env, type Env } from './env';
import { closeDb } from './newsroom/db/client';
import { addViews } from './newsroom/readership/add-views';
import { SYSTEM } from './newsroom/staff/actor';

const PRESS_START_MS = 120_000;
const DRAIN_MS = 8000;
const LAST_VIEWS_MS = 1500;

const { PORT, PRESS_PORT, LOG_LEVEL, MATBAA_DEV } = settings();
const dev = MATBAA_DEV === '1';
const log = pino({ name: 'front', level: LOG_LEVEL });

let stopping = false;

const press = await startPress({ port: PRESS_PORT, dev, log });
const prepared = new PreparedPages(press.origin);
const views = createViewCounter({ flush: (batch) => addViews(SYSTEM, batch, new Date()), log });
const server = createFront({ origin: press.origin, prepared, views, log, dev });

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
await prepared.refresh();
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
  // A database that is away must not hold up the end: its views are lost, as after a kill.
  await Promise.race([views.stop(), wait(LAST_VIEWS_MS, undefined, { ref: false })]);
  await press.stop();
  await closeDb();
  process.exit(code);
}
