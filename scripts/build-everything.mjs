import { endChildren } from './children.mjs';
import { printFailure } from './failure.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { createProgress } from './progress.mjs';
import { writeMissingSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';

/** `npm run build`: what `npm start` would build, without database and server. */
export async function buildEverything() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endChildren);
  try {
    const { step } = createProgress(3);
    await step('Packages', async ({ note }) => {
      if (packagesAreInstalled()) note('up to date');
      else await installPackages();
    });
    writeMissingSecrets();
    const { buildPages, buildPrograms } = await import('./building.mjs');
    await step('Programs', async ({ note }) => {
      if (!(await buildPrograms())) note('up to date');
    });
    await step('Pages', async ({ note }) => {
      if (!(await buildPages(readSettings()))) note('up to date');
    });
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}
