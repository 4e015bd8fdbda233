import { requireNode } from './node-version.mjs';

requireNode();
const { runTool } = await import('./tool.mjs');
await runTool('media', process.argv.slice(2));
