// Two instances of one newspaper: node scripts/test-instances.mjs [FILE for the counts]
// On what was built last, behind a balancer of Node's and, where it is installed, behind nginx.
import assert from 'node:assert/strict';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBackup } from './check-backup.mjs';
import { checkSecrets } from './check-secrets.mjs';
import { checkSchedules } from './check-schedules.mjs';
import { query } from './database.mjs';
import { createDeskClient } from './desk-client.mjs';
import { findNginx, startNginx } from './nginx.mjs';
import { startOutsideWorld } from './outside-world.mjs';
import { freePort, waitUntil } from './processes.mjs';
import { startRoundRobin } from './round-robin.mjs';
import { startServer } from './server-process.mjs';
import { startReaders } from './steady-readers.mjs';
import { makeTestNewspaper } from './test-newspaper.mjs';

const READERS = 4;
/** More than a second is a failure of the promise, but not of a loaded machine's test. */
const FRESH_LIMIT = 60_000;
const PUBLICATIONS = 5;

const folder = mkdtempSync(join(tmpdir(), 'matbaa-instances-'));
/** What is open, in the order of opening; closed backwards. */
const open = [async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })];
const counts = { passed: 0, failed: 0 };
/** What both instances say. */
const log = join(folder, 'instances.log');
let closing;

const close = () => (closing ??= closeAll());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => close().then(() => process.exit(1)));
}

const say = (text) => process.stdout.write(`${text}\n`);

async function check(name, work) {
  try {
    const told = await work();
    counts.passed += 1;
    say(`ok    ${name}${told ? `: ${told}` : ''}`);
  } catch (error) {
    counts.failed += 1;
    say(`FAIL  ${name}: ${error.stack}`);
  }
}

try {
  await run();
} catch (error) {
  counts.failed += 1;
  say(error.stack);
}
if (counts.failed > 0) say(lastOf(log));
await close();
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);

async function run() {
  const newspaper = await makeTestNewspaper(`matbaa_instances_${process.pid}`, folder, open);
  const outside = await startOutsideWorld();
  open.push(outside.stop);
  const instances = [];
  const output = openSync(log, 'a');
  for (const name of ['A', 'B']) {
    instances.push(await createInstance(name, newspaper, outside, output));
  }
  const [a, b] = instances;
  await Promise.all(instances.map(({ start }) => start()));
  await checkDesk(a, b, newspaper, outside);
  await checkBalancer('Node', instances, (port, ports) => startRoundRobin(port, ports));
  await checkSecrets({ check, instance: a, newspaper, log });
  const nginx = findNginx();
  if (!nginx) return check('nginx is not installed: only the balancer of Node was tried', () => {});
  await checkBalancer('nginx', instances, (port, ports) => startNginx(nginx, folder, port, ports));
}

/** One front with its press: `start()`, `stop()` in order, `kill()` as a crash would. */
async function createInstance(name, { environment }, outside, output) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let server;
  const start = async () => {
    const env = {
      ...environment({ port }),
      ...outside.environment,
      TRUSTED_PROXIES: '127.0.0.1',
    };
    server = startServer({ ...process.env, ...env, LOG_LEVEL: 'debug' }, { output });
    assert.ok(await server.ready, `${name} ended before it was ready`);
    const isReady = async () => (await fetch(`${origin}/readyz`)).ok;
    assert.ok(await waitUntil(isReady, FRESH_LIMIT), `${name} is not ready`);
  };
  const stop = async () => server?.stop();
  const kill = async () => {
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
  };
  open.push(stop);
  return { name, port, origin, start, stop, kill };
}

async function checkDesk(a, b, newspaper, outside) {
  const { databaseUrl, password } = newspaper;
  const desk = createDeskClient();
  await check('a form that A rendered is taken by B, and its session holds on A', async () => {
    const form = await desk.readForm(a.origin, '/admin/sign-in', 'دخول');
    const person = { email: 'chief@demo.matbaa', password };
    assert.equal(await desk.sendForm(b.origin, '/admin/sign-in', form, person), 303);
    assert.equal((await desk.ask(a.origin, '/admin/articles')).status, 200);
  });

  await check(
    'a text that was being saved while the server was killed is there to the word',
    async () => {
      const { id } = await findLiveStory(databaseUrl);
      const address = `/api/articles/${id}/working-copy`;
      const before = await desk.readJson(a.origin, `/api/articles/${id}`);
      const title = 'عنوان كان يُحفظ حين توقف الخادم';
      const save = { fields: { title }, base: { title: before.desk.fieldVersions.title ?? 0 } };
      const cut = desk.putJson(a.origin, address, save).then(
        () => 'it was answered',
        () => 'no answer came',
      );
      await a.kill();
      const first = await cut;
      await a.start();
      // As the editor does: the same again, from the version that it knows.
      const again = await desk.putJson(a.origin, address, save);
      assert.deepEqual(again.conflicts, []);
      const after = await desk.readJson(b.origin, `/api/articles/${id}`);
      assert.equal(after.fields.title, title);
      assert.equal(after.desk.fieldVersions.title, save.base.title + 1);
      return first;
    },
  );

  await check('what A publishes is fresh on A at once and on B within a second', async () => {
    const story = await findLiveStory(databaseUrl);
    const times = [];
    for (let turn = 1; turn <= PUBLICATIONS; turn += 1) {
      const title = `عنوان جديد رقم ${turn} من النسخة الأولى`;
      // Both know the page before it changes.
      for (const { origin } of [a, b, a, b]) await pageOf(origin, story.address);
      await publishTitle(desk, a.origin, story.id, title);
      const answered = performance.now();
      assert.ok((await pageOf(a.origin, story.address)).includes(title), 'A shows the old title');
      const isFresh = async () => (await pageOf(b.origin, story.address)).includes(title);
      assert.ok(await waitUntil(isFresh, FRESH_LIMIT), 'B shows the old title');
      times.push(Math.round(performance.now() - answered));
    }
    return `seen on B after ${times.join(', ')} ms`;
  });

  const story = await findLiveStory(databaseUrl);
  let turn = 0;
  const act = () => publishTitle(desk, a.origin, story.id, `عنوان مع تغيير المواعيد ${++turn}`);
  await checkSchedules({ check, instances: [a, b], desk, databaseUrl, outside, log, act });
  await checkBackup({ check, instance: a, newspaper, folder, open, act });
}

/** Edits the headline of a live story and publishes it, as the newsroom does without scripts. */
async function publishTitle(desk, origin, id, title) {
  const before = await desk.readJson(origin, `/api/articles/${id}`);
  await desk.putJson(origin, `/api/articles/${id}/working-copy`, {
    fields: { title },
    base: { title: before.desk.fieldVersions.title ?? 0 },
  });
  const form = await desk.readForm(origin, `/admin/articles/${id}`, 'نشر');
  assert.equal(await desk.sendForm(origin, `/admin/articles/${id}`, form), 200);
}

async function checkBalancer(name, instances, startBalancer) {
  const [a] = instances;
  const port = await freePort();
  const ports = instances.map((instance) => instance.port);
  const balancer = await startBalancer(port, ports);
  open.push(balancer.stop);
  const origin = `http://127.0.0.1:${port}`;
  const addresses = ['/', '/latest', '/local', '/search?q=x', '/admin/sign-in'];
  for (const address of addresses) await pageOf(origin, address);

  await check(`${name}: killing A loses no request beyond those in flight`, async () => {
    const readers = startReaders(origin, addresses, READERS);
    await askedMore(readers, 40);
    await a.kill();
    await askedMore(readers, 80);
    await a.start();
    await askedMore(readers, 40);
    const { asked, failed } = await readers.stop();
    assert.ok(failed.length <= READERS, `${failed.length} of ${asked}: ${failed.slice(0, 9)}`);
    return `${failed.length} of ${asked} requests failed, ${READERS} were in flight`;
  });

  await check(`${name}: restarting A and then B fails no request`, async () => {
    const readers = startReaders(origin, addresses, READERS);
    for (const instance of instances) {
      await askedMore(readers, 40);
      await instance.stop();
      await instance.start();
    }
    await askedMore(readers, 40);
    const { asked, failed } = await readers.stop();
    assert.equal(failed.length, 0, `${failed.length} of ${asked}: ${failed.slice(0, 9)}`);
    return `${asked} requests`;
  });
  await balancer.stop();
}

async function askedMore(readers, howMany) {
  const until = readers.asked() + howMany;
  assert.ok(await waitUntil(() => readers.asked() >= until, 60_000), 'the readers stand still');
}

async function pageOf(origin, address) {
  const response = await fetch(origin + address);
  assert.equal(response.status, 200, address);
  return response.text();
}

async function findLiveStory(databaseUrl) {
  const { rows } = await query(
    databaseUrl,
    `SELECT a.id, s.slug FROM "Article" a JOIN "Section" s ON s.id = a."liveSectionId"
      WHERE a."publicAt" IS NOT NULL AND a."publicAt" < now() ORDER BY a."publicAt" DESC LIMIT 1`,
  );
  return { id: Number(rows[0].id), address: `/${rows[0].slug}/${rows[0].id}` };
}

function lastOf(file) {
  return readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').slice(-60).join('\n');
}

async function closeAll() {
  for (const closeOne of open.reverse()) await closeOne();
}
