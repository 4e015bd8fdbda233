import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.mjs';

/** What browsers get of a build. */
const FOR_BROWSERS = ['.next/static', 'public'];
/** What a setting's value has to have before its letters can be looked for. */
const SHORTEST = 8;
const SECRET =
  /^(AUTH_SECRET|NEXTAUTH_SECRET|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY|DEMO_PASSWORD|DATABASE_URL)$/;

/**
 * One check for scripts/test-instances.mjs, after everything else has been done to both instances:
 * no secret of theirs stands in what browsers get, in their logs at the level of debug, or in an
 * error. `log` is the file that both write to.
 */
export async function checkSecrets({ check, instance, newspaper, log }) {
  const settings = newspaper.environment({ port: instance.port });
  const secrets = Object.entries(settings)
    .filter(([name, value]) => SECRET.test(name) && value?.length >= SHORTEST)
    .map(([name, value]) => [name, value]);
  secrets.push(['the password of the database', new URL(settings.DATABASE_URL).password]);

  await check('no secret is in the files for browsers, in the logs or in an error', async () => {
    // It would find one: the settings themselves are full of them.
    assert.equal(holds(JSON.stringify(settings), secrets).length, secrets.length);
    const files = FOR_BROWSERS.flatMap((folder) => listFiles(join(root, folder)));
    assert.ok(files.length > 50, `only ${files.length} files for browsers`);
    for (const file of files) {
      assert.deepEqual(holds(readFileSync(file, 'latin1'), secrets), [], file);
    }
    const said = readFileSync(log, 'utf8');
    assert.ok(said.split('\n').length > 20, 'the instances have logged next to nothing');
    assert.deepEqual(holds(said, secrets), [], 'the log');
    for (const target of ['/admin/articles/%ff', '/api/articles/1', '/api/auth/error?error=x']) {
      const answer = await fetch(instance.origin + target, {
        redirect: 'manual',
        headers: { cookie: 'matbaa.session=forged' },
      });
      const text = await answer.text();
      assert.deepEqual(holds(text, secrets), [], target);
      assert.doesNotMatch(text, /node_modules|\bat [\w.]+ \(.*:\d+:\d+\)/, target);
    }
    return `${secrets.length} secrets, ${files.length} files, ${said.length} letters of log`;
  });
}

function holds(text, secrets) {
  return secrets.filter(([, value]) => text.includes(value)).map(([name]) => name);
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
