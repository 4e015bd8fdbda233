import { requireNode } from './node-version.mjs';

requireNode();
const { runTool } = await import('./tool.mjs');
// Months of the record go by the owner's hand only.
await runTool('audit', process.argv.slice(2), { asOwner: true });
