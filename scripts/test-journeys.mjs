// The browser tests: node scripts/test-journeys.mjs [arguments of `playwright test`]
// On what was built last, with a database, pictures, port and password of their own.
import { join } from 'node:path';
import { runChild } from './children.mjs';
import { printFailure } from './failure.mjs';
import { requireBuild } from './preconditions.mjs';
import { findPageTypes } from './readers/page-types.mjs';
import { root } from './settings.mjs';

let code = 1;
try {
  requireBuild();
  // What needs packages comes after them; stdout is the reporters'.
  const { withScratchNewspaper } = await import('./scratch-newspaper.mjs');
  if (!process.env.TEST_DEMO) process.stderr.write('Making a demo newspaper …\n');
  code = await withScratchNewspaper('journeys', async ({ env }) =>
    runChild(
      process.execPath,
      [join(root, 'node_modules/playwright/cli.js'), 'test', ...process.argv.slice(2)],
      {
        env: {
          E2E_BASE_URL: env.SITE_URL,
          DEMO_PASSWORD: env.DEMO_PASSWORD,
          E2E_NEWSPAPER: JSON.stringify(env),
          E2E_PAGE_TYPES: JSON.stringify([...(await findPageTypes(env.SITE_URL))]),
        },
        show: true,
        anyCode: true,
      },
    ),
  );
} catch (error) {
  printFailure(error);
}
process.exit(code);
