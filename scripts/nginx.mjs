import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isAlive, waitUntil } from './processes.mjs';
import { root } from './settings.mjs';

const START_LIMIT = 10_000;

/** The nginx of this machine, or undefined. */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));
}

/**
 * Runs nginx with docs/nginx/matbaa.conf, its ports exchanged for `port` and the two of
 * `upstreams`; everything it writes goes into `folder`. Returns `{ stop() }`.
 */
export async function startNginx(program, folder, port, upstreams) {
  const ports = { 'listen 80;': `listen 127.0.0.1:${port};` };
  upstreams.forEach((upstream, at) => (ports[`127.0.0.1:${3000 + at}`] = `127.0.0.1:${upstream}`));
  let site = readFileSync(join(root, 'docs/nginx/matbaa.conf'), 'utf8');
  for (const [written, meant] of Object.entries(ports)) {
    if (!site.includes(written)) throw new Error(`docs/nginx/matbaa.conf has no "${written}".`);
    site = site.replace(written, meant);
  }
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, site));
  const child = spawn(program, ['-p', folder, '-c', file, '-e', join(folder, 'nginx-error.log')], {
    stdio: 'ignore',
  });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    );
  const stop = async () => {
    child.kill('SIGTERM');
    await waitUntil(() => !isAlive(child.pid), START_LIMIT);
  };
  if (await waitUntil(answers, START_LIMIT)) return { stop };
  await stop();
  throw new Error(`nginx did not start: ${readFileSync(join(folder, 'nginx-error.log'), 'utf8')}`);
}

/** What a distribution's nginx.conf has around a site, on files of the test's own. */
function configuration(folder, site) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // Root's worker would become another user, who cannot enter the folder.
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    'worker_processes 1;',
    `pid ${join(folder, 'nginx.pid')};`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${join(folder, name)};`),
    site,
    '}',
  ].join('\n');
}
