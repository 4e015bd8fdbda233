import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDelivery } from './delivery/delivery';
import { startJobs } from './delivery/jobs';
import { slowQueries } from './delivery/metrics';
import { onParentGone } from './delivery/on-parent-gone';
import { preparePages } from './delivery/prepared';
import { pressAnswers, startPress } from './delivery/press';
import { createShutdown, drain } from './delivery/shutdown';
import { StaticFiles } from './delivery/static-files';
import { env, type Env } from './env';
import { createLog, lineOutput } from './log';
import { closeDb } from './newsroom/db/client';
import { onSlowQuery } from './newsroom/db/slow-queries';
import { addViews } from './newsroom/readership/add-views';
import { addRedirectUses } from './newsroom/redirects/add-redirect-uses';
import { addMissedAddresses } from './newsroom/redirects/missing/add-missed-addresses';
import { addPoorSearches } from './newsroom/search/poor-searches/add-poor-searches';
import { SYSTEM } from './newsroom/staff/actor';

const PRESS_START_MS = 120_000;
/** Time for a load balancer to hear that we leave, and for its kept connections to wind up. */
const STEP_ASIDE_MS = 1000;
const DRAIN_MS = 3500;

const MIB = 1024 * 1024;

const given = settings();
const dev = given.MATBAA_DEV === '1';
const log = createLog('front', lineOutput(1));

onSlowQuery((query) => {
  log.warn(query, 'slow query');
  slowQueries.inc({ process: 'front' });
});

const state = { leaving: false };
const files = dev
  ? StaticFiles.none()
  : await StaticFiles.load('.next/static-files.json', resolve(given.ASSETS_DIR));
const press = await startPress({ port: given.PRESS_PORT, dev, log });
const delivery = await createDelivery({
  origin: press.origin,
  memoryBytes: given.PAGE_MEMORY_MB * MIB,
  diskBytes: given.PAGE_DISK_MB * MIB,
  pagesFolder: given.PAGES_DIR,
  stylesFolder: '.next/static',
  searchesAMinute: given.SEARCHES_A_MINUTE,
  cdn: { url: given.CDN_PURGE_URL, header: given.CDN_PURGE_HEADER },
  flushViews: (batch) => addViews(SYSTEM, batch, new Date()),
  flushSearches: (counts) => addPoorSearches(SYSTEM, counts, new Date()),
  flushRedirects: (uses) => addRedirectUses(SYSTEM, uses, new Date()),
  flushMissed: (counts) => addMissedAddresses(SYSTEM, counts, new Date()),
  files,
  dev,
  log,
  leaving: () => state.leaving,
});
const { server } = delivery;
let stopJobs = async (): Promise<void> => undefined;

// All limits together are what the documents promise: within ten seconds.
const stop = createShutdown(
  [
    { name: 'step aside', limitMs: STEP_ASIDE_MS + 100, run: stepAside },
    { name: 'answers', limitMs: DRAIN_MS + 100, run: () => drain(server, DRAIN_MS) },
    { name: 'views, events, copies, CDN', limitMs: 2500, run: () => delivery.close() },
    { name: 'press, jobs', limitMs: 2200, run: () => Promise.all([press.stop(), stopJobs()]) },
    { name: 'database', limitMs: 500, run: closeDb },
  ],
  { log, exit: (code) => process.exit(code) },
);

server.on('error', (error) => fail(error, 'the front cannot listen'));
process.on('SIGTERM', () => stop(0));
process.on('SIGINT', () => stop(0));
process.on('uncaughtException', (error) => fail(error, 'unexpected error; the front ends'));
process.on('unhandledRejection', (error) => fail(error, 'unexpected rejection; the front ends'));
// Started by scripts/start: without it nobody would end this process.
onParentGone(() => stop(0));

if (await pressAnswers(press.origin, PRESS_START_MS)) {
  await delivery.freshness.start();
  await preparePages(delivery.pages);
  if (!state.leaving) server.listen(given.PORT, ready);
} else if (!state.leaving) {
  fail(undefined, 'the press did not start');
}

// Background work begins behind the readers: its start would make the first of them wait.
function ready(): void {
  stopJobs = startJobs({ log });
  process.send?.({ type: 'ready' });
}

/** The settings, or the end with a sentence that names the wrong ones. */
function settings(): Env {
  try {
    return env();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function fail(error: unknown, what: string): void {
  log.fatal({ err: error }, what);
  stop(1);
}

async function stepAside(): Promise<void> {
  state.leaving = true;
  if (server.listening) await wait(STEP_ASIDE_MS);
}
