import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './children.mjs';
import { query } from './database.mjs';
import { Failure } from './failure.mjs';
import { migrateDatabase } from './migrations.mjs';
import { readIfThere, root } from './settings.mjs';

const program = join(root, 'dist', 'seed-demo.mjs');
/** Stands while the demo newspaper is being made; found at a start, the making was interrupted. */
const unfinished = join(root, 'var', 'demo-unfinished');
const passwordMark = join(root, 'var', 'demo-password.sha256');

const ACCOUNTS = ['reporter', 'editor', 'chief', 'photo', 'admin'].map((n) => `${n}@demo.matbaa`);

/**
 * Whether the demo newspaper belongs into this database: an empty one, embedded or asked for with
 * DEMO=1, and never unasked on an https address.
 */
export async function wantsDemo(database, settings, address) {
  if (!existsSync(program) || !mayHaveDemo(database, settings, address)) return false;
  if (existsSync(unfinished)) return true;
  const { rowCount } = await query(database.url, 'SELECT 1 FROM "Staff" LIMIT 1');
  return rowCount === 0;
}

function mayHaveDemo({ embedded }, { DEMO }, { isProduction }) {
  return DEMO === '1' || (embedded && !isProduction);
}

/**
 * Rejects when the next start would begin the demo newspaper again from nothing: what a tool writes
 * before that would be lost with it.
 */
export function requireWholeDemo(database, settings, address, mark = unfinished) {
  if (!existsSync(mark) || !mayHaveDemo(database, settings, address)) return;
  throw new Failure(
    'The demo newspaper is only half made, and the next start begins it again from nothing. ' +
      'Let `npm start` finish it, then run this again.',
  );
}

/**
 * Fills the database with the demo newspaper. In the embedded database an interrupted filling
 * begins again from nothing: nobody can have worked in it, for it was never served and tools are
 * refused until then (`requireWholeDemo`).
 */
export async function makeDemo(database, env) {
  if (existsSync(unfinished) && database.embedded) {
    await query(database.adminUrl, 'DROP DATABASE matbaa WITH (FORCE)');
    await query(database.adminUrl, 'CREATE DATABASE matbaa');
    await migrateDatabase(database);
  }
  mkdirSync(join(root, 'var'), { recursive: true });
  writeFileSync(unfinished, '');
  await runChild(process.execPath, ['--enable-source-maps', program], {
    // What an interrupted filling left, only the owner may empty.
    env: { ...env, DATABASE_URL: database.ownerUrl },
    show: true,
    what: 'The demo newspaper cannot be made (see above); the next start begins it again',
  });
  writeFileSync(passwordMark, fingerprint(env.DEMO_PASSWORD), { mode: 0o600 });
  rmSync(unfinished, { force: true });
}

/** The demo accounts that exist, and the password if it still is the one in `settings`. */
export async function describeDemo(url, settings) {
  const found = await query(url, 'SELECT email FROM "Staff" WHERE email = ANY($1)', [ACCOUNTS]);
  const emails = ACCOUNTS.filter((email) => found.rows.some((row) => row.email === email));
  if (emails.length === 0) return [];
  const known = readIfThere(passwordMark) === fingerprint(settings.DEMO_PASSWORD);
  const password = known ? settings.DEMO_PASSWORD : 'the DEMO_PASSWORD they were made with';
  return [`Demo accounts (password: ${password})`, ...emails.map((email) => `  ${email}`)];
}

function fingerprint(password) {
  return createHash('sha256').update(String(password)).digest('hex');
}
