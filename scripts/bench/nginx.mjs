import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { freePort, isAlive, waitUntil } from '../processes.mjs';

/** Where nginx is, or undefined. */
export const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
);

/**
 * Starts nginx with `proxy_cache` before the press, as a newspaper would that had no front: one
 * worker a core, compressed answers kept for a minute, everything in `folder`. Returns
 * `{ port, stop() }`.
 */
export async function startNginx(folder, pressPort) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, pressPort));
  const child = spawn(NGINX, ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.on('error', () => {});
  const answers = () => fetch(`http://127.0.0.1:${port}/healthz`).then(drain, () => false);
  await waitUntil(async () => !isAlive(child.pid) || (await answers()), 5000);
  if (!isAlive(child.pid)) throw new Failure(`nginx did not start: see ${folder}/error.log.`);
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const drain = (response) => response.arrayBuffer().then(() => true);

// Next sends `Cache-Control: no-store` for its pages and `Vary` on headers of its own.
const configuration = (folder, port, pressPort) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  proxy_cache_path ${folder}/cache keys_zone=pages:10m max_size=200m;
  keepalive_requests 1000000;
  upstream press { server 127.0.0.1:${pressPort}; keepalive 8; }
  server {
    listen 127.0.0.1:${port} reuseport;
    location = /healthz { return 204; }
    location / {
      proxy_pass http://press;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Accept-Encoding gzip;
      proxy_ignore_headers Cache-Control Expires Vary Set-Cookie;
      proxy_cache pages;
      proxy_cache_valid 200 1m;
      proxy_cache_lock on;
    }
  }
}
`;
