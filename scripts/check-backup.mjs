import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './children.mjs';
import { query } from './database.mjs';
import { migrateDeploy } from './migrations.mjs';
import { freePort, waitUntil } from './processes.mjs';
import { startServer } from './server-process.mjs';
import { root } from './settings.mjs';

const LIMIT = 30_000;

/**
 * One check for scripts/test-instances.mjs: a backup while the newsroom publishes, the newspaper
 * killed in the middle of it, and the backup restored and served elsewhere. `act` publishes once and
 * may fail when it meets the kill.
 */
export async function checkBackup({ check, instance, newspaper, folder, open, act }) {
  const { databaseUrl, adminUrl, environment } = newspaper;
  await check(
    'a backup under load, the newspaper killed meanwhile, is restored elsewhere',
    async () => {
      const file = join(folder, 'newspaper.matbaa');
      const port = await freePort();
      await act();
      const before = await lastEvent(databaseUrl);
      const backup = run(['make', file], { ...environment({ port }), DATABASE_URL: databaseUrl });
      let isUnderWay = true;
      const load = keepActing(act, () => isUnderWay);
      assert.ok(await waitUntil(() => existsSync(`${file}.part`), LIMIT), 'no backup was begun');
      await instance.kill();
      await backup;
      isUnderWay = false;
      await load;
      await instance.start();
      await act();

      const name = `matbaa_elsewhere_${process.pid}`;
      open.push(() => query(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await query(adminUrl, `CREATE DATABASE ${name}`);
      const elsewhere = {
        ...environment({ port }),
        DATABASE_URL: Object.assign(new URL(adminUrl), { pathname: name }).href,
        MEDIA_DIR: join(folder, 'elsewhere', 'media'),
        PAGES_DIR: join(folder, 'elsewhere', 'pages'),
        UPLOADS_DIR: join(folder, 'elsewhere', 'uploads'),
      };
      // It compares every table with the checksum that the backup's moment had.
      await run(['restore', file], elsewhere);
      const at = await lastEvent(elsewhere.DATABASE_URL);
      assert.ok(at >= before && at < (await lastEvent(databaseUrl)), 'it shows another moment');
      assert.deepEqual(
        await eventsUntil(elsewhere.DATABASE_URL, at),
        await eventsUntil(databaseUrl, at),
      );
      await migrateDeploy(elsewhere.DATABASE_URL);
      await showsPages(elsewhere, port);
      return `${at - before} events after it was asked for`;
    },
  );
}

const run = (args, env) =>
  runChild(process.execPath, ['--enable-source-maps', join(root, 'dist/backup.mjs'), ...args], {
    env,
    what: `The backup program failed (${args[0]})`,
  });

async function keepActing(act, isUnderWay) {
  while (isUnderWay()) {
    // What meets the kill fails, as it may.
    await act().catch(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

async function lastEvent(url) {
  const { rows } = await query(url, 'SELECT max("id")::int AS id FROM "Event"');
  return rows[0].id;
}

/** Events get their ids in the order of commits: up to one of them is a moment. */
async function eventsUntil(url, id) {
  const { rows } = await query(
    url,
    `SELECT count(*) AS many, md5(string_agg(e::text, chr(10) ORDER BY "id")) AS all
     FROM "Event" e WHERE "id" <= $1`,
    [id],
  );
  return rows;
}

async function showsPages(env, port) {
  const server = startServer({ ...process.env, ...env });
  try {
    assert.ok(await server.ready, 'the restored newspaper does not start');
    const front = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(front.status, 200);
    const [, picture] = /src="(\/media\/[^"]+)"/.exec(await front.text()) ?? [];
    assert.ok(picture, 'the front page has no picture');
    assert.equal((await fetch(`http://127.0.0.1:${port}${picture}`)).status, 200);
  } finally {
    await server.stop();
  }
}
