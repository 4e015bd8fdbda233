import { fork } from 'node:child_process';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('bare-server.mjs', import.meta.url));

/** Headers that belong to a connection, not to an answer. */
const OWN = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);

/**
 * A bare Node server, in a process of its own, that answers with the very bytes and headers that
 * `path` has at `port`: as fast as Node can be at all. Returns `{ pid, port, stop() }`.
 */
export async function startBare(port, path) {
  const { headers, body } = await take(port, path);
  const child = fork(program, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.send({ headers, body: body.toString('base64') });
  const answer = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the bare server did not start')));
  });
  return { pid: child.pid, port: answer.port, stop: () => (child.disconnect(), ended) };
}

/** The compressed bytes as they are on the wire, which `fetch` would unpack. */
function take(port, path) {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, agent: false, headers: { 'Accept-Encoding': 'br' } },
      async (response) => {
        const body = Buffer.concat(await response.toArray());
        const headers = Object.entries(response.headers).filter(([name]) => !OWN.has(name));
        const length = { 'content-length': body.length };
        resolve({ body, headers: { ...Object.fromEntries(headers), ...length } });
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}
