import { readArguments, USAGE } from './bench/arguments.mjs';
import { requireNode } from './node-version.mjs';

/**
 * `npm run bench`: measures a newspaper of its own, which it makes in a temporary folder and serves
 * on free ports of 127.0.0.1, and prints one table. Touches nothing of the clone's newspaper.
 */
requireNode();
const options = readArguments(process.argv.slice(2));
if (!options || options.help) {
  (options ? process.stdout : process.stderr).write(USAGE);
  process.exit(options ? 0 : 1);
}

const { buildEverything } = await import('./build-everything.mjs');
await buildEverything();
if (process.exitCode) process.exit();
const { runBench } = await import('./bench/run-bench.mjs');
process.exit(await runBench(options));
