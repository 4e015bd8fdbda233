import { Agent, get } from 'node:http';

/**
 * Readers who ask for the addresses in turn, each as soon as it has its answer, on kept
 * connections. `stop()` resolves to `{ asked, failed }`: how many requests there were, and what
 * went wrong with some of them.
 */
export function startReaders(origin, addresses, howMany) {
  const agent = new Agent({ keepAlive: true, maxSockets: howMany });
  const failed = [];
  let asked = 0;
  let stopped = false;

  const ask = () =>
    new Promise((resolve) => {
      const address = addresses[asked++ % addresses.length];
      const end = (trouble) => {
        if (trouble) failed.push(`${address}: ${trouble}`);
        resolve();
      };
      const request = get(origin + address, { agent }, (response) => {
        response.resume();
        response.on('end', () => end(response.statusCode === 200 ? '' : response.statusCode));
        response.on('error', (error) => end(error.code));
      });
      request.on('error', (error) => end(error.code));
    });

  const reader = async () => {
    while (!stopped) await ask();
  };
  const readers = Array.from({ length: howMany }, reader);
  return {
    asked: () => asked,
    stop: async () => {
      stopped = true;
      await Promise.all(readers);
      agent.destroy();
      return { asked, failed };
    },
  };
}
