import { requireNode } from './node-version.mjs';

requireNode();
const { buildEverything } = await import('./build-everything.mjs');
await buildEverything();
