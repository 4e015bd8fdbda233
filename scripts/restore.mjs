import { requireNode } from './node-version.mjs';

requireNode();
const { checkBackup, restoreNewspaper } = await import('./restore-newspaper.mjs');
const args = process.argv.slice(2);
if (args.includes('--check')) await checkBackup(args.filter((one) => one !== '--check'));
else await restoreNewspaper(args);
