import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { query } from './database.mjs';
import { waitUntil } from './processes.mjs';

/** Longer is a failure of the promise, but not of a loaded machine's test. */
const LIMIT = 60_000;
/** How far ahead the moments are at which both instances serve. */
const AHEAD = 2500;
/** A moment that never comes by itself during the test; people give full minutes. */
const FAR = { date: '2031-05-01', time: '10:00' };
const FARTHER = { date: '2031-06-01', time: '10:00' };

/**
 * Stories that appear and end by the clock: one of each while nobody serves, one of each while both
 * instances do. `desk` is signed in as somebody who publishes; `act` does what tells every instance
 * that something has changed; `log` is the file that both write to.
 */
export async function checkSchedules({ check, instances, desk, databaseUrl, outside, log, act }) {
  const [a, b] = instances;
  const sql = (text, values) => query(databaseUrl, text, values);
  const stories = {};
  const statusOf = async ({ origin }, { path }) => (await fetch(origin + path)).status;
  const seen = (story) => Promise.all(instances.map((instance) => statusOf(instance, story)));
  const listed = async ({ origin }, { path }) =>
    (await (await fetch(`${origin}/feed.xml`)).text()).includes(path);
  const lists = (story) => Promise.all(instances.map((instance) => listed(instance, story)));

  await check('stories are scheduled under an embargo, and live ones get an end', async () => {
    const { rows } = await sql(`SELECT id, slug FROM "Section" WHERE slug = 'local'`);
    const [section] = rows;
    for (const name of ['begins unserved', 'begins served', 'ends unserved', 'ends served']) {
      stories[name] = await writeStory(desk, a.origin, section, `موعد: ${name}`);
    }
    for (const [name, story] of Object.entries(stories)) {
      const { id, copyVersion } = story;
      if (name.startsWith('begins')) {
        await desk.act(a.origin, 'embargoAction', { id, ...FAR });
        await desk.act(a.origin, 'scheduleAction', { id, copyVersion, ...FAR });
        await desk.act(a.origin, 'expireAction', { id, ...FARTHER });
      } else {
        await desk.act(a.origin, 'publishAction', { id, copyVersion });
        await desk.act(a.origin, 'expireAction', { id, ...FAR });
      }
      const isThere = name.startsWith('ends');
      const stands = async () => (await seen(story)).every((one) => one === (isThere ? 200 : 404));
      assert.ok(await waitUntil(stands, LIMIT), `${name}: ${await seen(story)}`);
      assert.deepEqual(await lists(story), [isThere, isThere], name);
    }
    // A telling that a stop cuts off is begun anew, as it should: here it would be counted twice.
    const isQuiet = async () => (await tellings(sql)) === 0;
    assert.ok(await waitUntil(isQuiet, LIMIT), 'the publications are not told');
  });

  await check('what came due while nobody served is seen in the first answer', async () => {
    await Promise.all(instances.map(({ stop }) => stop()));
    const due = new Date(Date.now() + 500);
    await moveTurns(sql, stories['begins unserved'].id, stories['ends unserved'].id, due);
    await wait(due.getTime() - Date.now());
    await Promise.all(instances.map(({ start }) => start()));
    assert.deepEqual(await seen(stories['begins unserved']), [200, 200]);
    assert.deepEqual(await lists(stories['begins unserved']), [true, true]);
    assert.deepEqual(await seen(stories['ends unserved']), [410, 410]);
    assert.deepEqual(await lists(stories['ends unserved']), [false, false]);
  });

  await check('what comes due while both serve is seen on both at its time', async () => {
    const [begins, ends] = [stories['begins served'], stories['ends served']];
    const started = Date.now();
    await act();
    const due = new Date(Date.now() + Math.max(AHEAD, 3 * (Date.now() - started)));
    await moveTurns(sql, begins.id, ends.id, due);
    await act();
    const before = [await seen(begins), await seen(ends)].flat();
    // On a machine that has become so slow meanwhile, nobody can say what was seen before.
    const isEarly = Date.now() < due.getTime();
    if (isEarly) assert.deepEqual(before, [404, 404, 200, 200], 'before its time');
    await wait(due.getTime() - Date.now());
    const times = [];
    for (const instance of instances) {
      const appears = async () =>
        (await statusOf(instance, begins)) === 200 && (await listed(instance, begins));
      assert.ok(await waitUntil(appears, LIMIT), `${instance.name} does not show it`);
      const isGone = async () => (await statusOf(instance, ends)) === 410;
      assert.ok(await waitUntil(isGone, LIMIT), `${instance.name} still shows what has ended`);
      times.push(Date.now() - due.getTime());
    }
    return `on ${a.name} and ${b.name} within ${times.join(' and ')} ms${isEarly ? '' : ', looked at late'}`;
  });

  await check(
    'each of these moments is told outside once, and nothing else is written',
    async () => {
      // A publication is told of by itself; what begins by the clock has none.
      const wanted = (name) => (name.startsWith('begins') ? 1 : 2);
      const told = () =>
        Object.entries(stories).map(([name, { path }]) => [name, outside.toldOf(path)]);
      const isTold = () => told().every(([name, times]) => times >= wanted(name));
      assert.ok(await waitUntil(isTold, LIMIT), JSON.stringify(told()));
      // An answer that this machine was too slow to hear is asked for again: the log says so.
      const cutOff = triesThatFailed(log);
      for (const [name, times] of told()) {
        const again = cutOff.filter((ids) => ids.includes(stories[name].id)).length;
        assert.ok(times <= wanted(name) + again, `${name}: told ${times} times, ${again} failed`);
      }
      for (const [name, { id }] of Object.entries(stories)) {
        const { rows } = await sql(
          `SELECT type FROM "Event" WHERE "nounId" = $1 AND type LIKE 'article.%' ORDER BY id`,
          [String(id)],
        );
        const types = rows.map(({ type }) => type.slice('article.'.length));
        const begun = name.startsWith('begins') ? ['embargo', 'scheduled'] : ['published'];
        assert.deepEqual(types, ['created', ...begun, 'expiry'], name);
        const left = await sql(`SELECT key FROM graphile_worker.jobs WHERE key IN ($1, $2)`, [
          `begin:${id}`,
          `end:${id}`,
        ]);
        assert.equal(left.rows.length, name.startsWith('begins') ? 1 : 0, name);
      }
      return cutOff.length > 0 ? `${cutOff.length} tellings failed and were tried again` : '';
    },
  );
}

/** How much waits to be told of publications, or is being told. */
async function tellings(sql) {
  const { rows } = await sql(
    `SELECT count(*)::int AS many FROM graphile_worker.jobs WHERE key LIKE 'index-now%'`,
  );
  return rows[0].many;
}

/** The stories of every telling that failed, as lists of their ids. */
function triesThatFailed(log) {
  const lines = readFileSync(log, 'utf8').split('\n');
  const failures = lines.filter((line) => line.includes('"msg":"a job failed"')).map(JSON.parse);
  return failures.map(({ payload }) => [payload].flat().map(({ articleId }) => articleId));
}

/** A draft with everything that a publication needs. */
async function writeStory(desk, origin, section, title) {
  const id = await desk.createDraft(origin);
  const body = [{ id: 'p1', type: 'paragraph', content: [{ text: `نص ${title}` }] }];
  const { copyVersion } = await desk.putJson(origin, `/api/articles/${id}/working-copy`, {
    fields: { title, standfirst: `موجز ${title}`, body, sectionId: section.id },
    base: { title: 0, standfirst: 0, body: 0, sectionId: 0 },
  });
  return { id, copyVersion, path: `/${section.slug}/${id}` };
}

/**
 * Brings a beginning and an end forward to a moment, and the work that was asked for with them:
 * the desk takes full minutes only, and nobody should wait for one here.
 */
async function moveTurns(sql, begins, ends, at) {
  await sql(
    `UPDATE "Article" SET "publicAt" = $2, "firstPublishedAt" = $2, "embargoUntil" = $2
      WHERE id = $1`,
    [begins, at],
  );
  await sql(`UPDATE "ArticleSearch" SET "publicAt" = $2 WHERE "articleId" = $1`, [begins, at]);
  await sql(`UPDATE "Article" SET "unpublishAt" = $2 WHERE id = $1`, [ends, at]);
  await sql(
    `UPDATE graphile_worker._private_jobs SET run_at = $3::timestamptz + interval '2 seconds'
      WHERE key IN ($1, $2)`,
    [`begin:${begins}`, `end:${ends}`, at],
  );
}
