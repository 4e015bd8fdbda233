import { parseArgs } from 'node:util';
import { requireNode } from './node-version.mjs';

const USAGE = `npm run shots -- [--url ADDRESS] [--only NAME,NAME…]
  Pictures of every type of page that readers see, written to var/shots for people to look at.
  --url   of a newspaper with the demo stories; without it one is made, served and removed again
  --only  these types of pages (their names are in scripts/readers/page-types.mjs)
`;

requireNode();
const options = {
  url: { type: 'string' },
  only: { type: 'string' },
  help: { type: 'boolean' },
};
const { values } = parseArgs({ options });
if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}

if (!values.url) {
  const { buildEverything } = await import('./build-everything.mjs');
  await buildEverything();
  if (process.exitCode) process.exit();
}
const { runShots } = await import('./shots/run-shots.mjs');
process.exit(await runShots({ url: values.url, only: values.only?.split(',') }));
