import { createServer } from 'node:http';
import { freePort } from './processes.mjs';

const KEY = '0a1b2c3d4e5f6a7b';

/**
 * A search engine that is told of changed addresses (IndexNow). Returns the settings of a newspaper
 * that tells it, `toldOf(path)`, how often it was told of an address, and `stop()`.
 */
export async function startOutsideWorld() {
  const port = await freePort();
  const told = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    told.push(...JSON.parse(Buffer.concat(chunks).toString()).urlList);
    response.end();
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    environment: { INDEXNOW_KEY: KEY, INDEXNOW_ENDPOINT: `http://127.0.0.1:${port}/indexnow` },
    toldOf: (path) => told.filter((address) => new URL(address).pathname === path).length,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
