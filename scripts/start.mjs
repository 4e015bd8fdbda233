import { requireNode } from './node-version.mjs';

requireNode();
const { startNewspaper } = await import('./newspaper.mjs');
await startNewspaper({ dev: process.argv.includes('--dev') });
