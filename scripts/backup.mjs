import { resolve } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();
const { runTool } = await import('./tool.mjs');
// Names of files are meant from where the person stands.
const place = process.env.INIT_CWD ?? process.cwd();
const args = process.argv.slice(2).map((one) => (one.startsWith('-') ? one : resolve(place, one)));
// A backup before an update is of what is there, not of what the update makes of it.
await runTool('backup', args, { verb: 'make', asOwner: true, migrate: false });
