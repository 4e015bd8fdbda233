import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUnreachable, placeOf, query } from './database.mjs';
import { printFailure } from './failure.mjs';
import { migrateDatabase } from './migrations.mjs';
import { root } from './settings.mjs';

const LOOK_EVERY = 2000;

/** Whether an earlier run left pages that can be served without a database. */
export function hasKeptPages(settings) {
  const folder = resolve(root, settings.PAGES_DIR || 'var/pages');
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** What a start says whose database is away, line by line. */
export function warnOfAbsence({ url }) {
  return [
    'WARNING: started without its database. Readers get the pages kept from the last run, the newsroom',
    'and everything new wait. The database is looked for every two seconds; no restart is needed.',
    `(DATABASE_URL: ${placeOf(url)}. Start it, or correct DATABASE_URL.)`,
  ];
}

/**
 * Looks for a database that was away at the start until it answers, and migrates it then; until
 * that is done the front says that it is not ready. Returns the function that stops looking.
 */
export function migrateWhenBack(database, say) {
  let stopped = false;
  let timer;
  const look = async () => {
    try {
      await query(database.url, 'SELECT 1');
      const count = await migrateDatabase(database);
      say(`The database is back; migrations applied: ${count}.`);
      return;
    } catch (error) {
      if (!isUnreachable(error)) printFailure(error);
    }
    if (!stopped) timer = setTimeout(begin, LOOK_EVERY);
  };
  let looking;
  const begin = () => (looking = look());
  timer = setTimeout(begin, LOOK_EVERY);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
}
