import { requireNode } from './node-version.mjs';

requireNode();
const { runTool } = await import('./tool.mjs');
await runTool('import', process.argv.slice(2));
