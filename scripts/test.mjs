import { requireNode } from './node-version.mjs';

requireNode();
const { runTests } = await import('./test-run.mjs');
process.exit(await runTests());
