import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUnreachable, query } from './database.mjs';
import { printFailure } from './failure.mjs';
import { migrateDeploy } from './migrations.mjs';
import { root } from './settings.mjs';

const LOOK_EVERY = 2000;

/** Whether an earlier run left pages that can be served without a database. */
export function hasKeptPages(settings) {
  const folder = resolve(root, settings.PAGES_DIR || 'var/pages');
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/**
 * Looks for a database that was away at the start until it answers, and migrates it then; until
 * that is done the front says that it is not ready. Returns the function that stops looking.
 */
export function migrateWhenBack(url, say) {
  let stopped = false;
  let timer;
  const look = async () => {
    try {
      await query(url, 'SELECT 1');
      const count = await migrateDeploy(url);
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
