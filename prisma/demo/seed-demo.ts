import { env } from '@/env';
import { closeDb, db } from '@/newsroom/db/client';
import { printFailure } from '@/scripts/failure.mjs';
import { fillNewspaper } from './fill-newspaper';
import { FOLDERS, makeRenditions } from './pictures';
import { readStories } from './read-stories';

/** Row in Setting that tells an unfinished filling from a newspaper. */
const MARK = 'demo';

/**
 * Fills an empty database with the demo newspaper. What an interrupted filling left is emptied
 * first: nobody can have worked in it, because it is never served. Refuses any other content.
 * `seed-demo renditions` instead makes the files that ship in prisma/demo/renditions.
 */
async function seedDemo(): Promise<void> {
  const now = new Date();
  const password = env().DEMO_PASSWORD;
  if (!password) throw new Error('DEMO_PASSWORD is not set');
  const mark = await db().setting.findUnique({ where: { key: MARK } });
  if (mark?.value === 'ready') {
    say('The demo newspaper is there already.\n');
    return;
  }
  if (mark) await emptyDatabase();
  if ((await db().section.count()) + (await db().staff.count()) > 0) {
    throw new Error('this database is not empty: the demo newspaper would mix with what is there');
  }
  await writeMark('filling', now);
  await fillNewspaper(readStories(FOLDERS.stories), password, now, progress());
  await writeMark('ready', now);
}

async function writeMark(value: 'filling' | 'ready', updatedAt: Date): Promise<void> {
  const row = { value, updatedAt };
  await db().setting.upsert({ where: { key: MARK }, create: { key: MARK, ...row }, update: row });
}

async function emptyDatabase(): Promise<void> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = current_schema() AND tablename NOT LIKE '\_prisma%'`;
  const names = tables.map(({ name }) => name).join(', ');
  // The record refuses to be emptied; here it is of a newspaper that never was.
  for (const table of ['"Event"', '"EventSeal"']) {
    await db().$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  }
  await db().$executeRawUnsafe(`TRUNCATE ${names} RESTART IDENTITY CASCADE`);
  for (const table of ['Event', 'EventSeal']) {
    await db().$executeRawUnsafe(
      `ALTER TABLE "${table}" ENABLE ALWAYS TRIGGER "${table}_append_only"`,
    );
  }
}

/** One line that counts on a terminal, one line at the end elsewhere. */
function progress() {
  const terminal = process.stdout.isTTY;
  return (what: string, done: number, all: number): void => {
    const line = `${what}: ${done} of ${all}`;
    if (terminal) say(`\r  ${line}${done === all ? '\n' : ''}`);
    else if (done === all) say(`  ${line}\n`);
  };
}

function say(text: string): void {
  process.stdout.write(text);
}

try {
  if (process.argv[2] === 'renditions') await makeRenditions((key) => say(`${key}\n`));
  else await seedDemo();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  await closeDb();
}
