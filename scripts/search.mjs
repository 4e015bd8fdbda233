import { requireNode } from './node-version.mjs';

requireNode();
const { runTool } = await import('./tool.mjs');
await runTool('search', process.argv.slice(2));
