import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../bench/browser.mjs';
import { Failure, printFailure } from '../failure.mjs';
import { createProgress } from '../progress.mjs';
import { findPageTypes, PAGE_TYPES } from '../readers/page-types.mjs';
import { withScratchNewspaper } from '../scratch-newspaper.mjs';
import { root } from '../settings.mjs';
import { galleryOf } from './gallery.mjs';
import { takeShot } from './take-shot.mjs';
import { unavailablePage } from './unavailable-page.mjs';
import { VIEWS } from './views.mjs';

const FOLDER = join(root, 'var', 'shots');

/**
 * `npm run shots` (scripts/shots.mjs says how it is called). Prints its progress and the folder.
 *
 * @param {{ url?: string, only?: string[] }} options
 * @returns {Promise<number>} the exit code
 */
export async function runShots({ url, only }) {
  try {
    const types = chosen(only);
    if (url) await requireAnswer(url);
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    if (url) await shoot(new URL(url).origin, types);
    else {
      process.stdout.write('A demo newspaper is made for the pictures …\n');
      await withScratchNewspaper('shots', async ({ env, adminUrl }) => {
        const unavailable = only ? [] : [unavailablePage(env.DATABASE_URL, adminUrl)];
        await shoot(env.SITE_URL, [...types, ...unavailable]);
      });
    }
    process.stdout.write(`\nLook at ${join(FOLDER, 'index.html')}\n`);
    return 0;
  } catch (error) {
    printFailure(error);
    return 1;
  }
}

async function requireAnswer(url) {
  if (!URL.canParse(url)) {
    throw new Failure(`--url is "${url}": give an address like http://localhost:3000.`);
  }
  const { origin } = new URL(url);
  await fetch(origin).catch(() => {
    throw new Failure(`Nothing answers at ${origin}: start the newspaper, or leave --url out.`);
  });
}

function chosen(only) {
  const unknown = only?.filter((name) => !PAGE_TYPES.some((type) => type.name === name)) ?? [];
  if (unknown.length > 0) throw new Failure(`There is no type of page ${unknown.join(', ')}.`);
  return only ? PAGE_TYPES.filter(({ name }) => only.includes(name)) : PAGE_TYPES;
}

async function shoot(origin, types) {
  const addresses = await findPageTypes(origin);
  const browser = await openBrowser();
  const { step } = createProgress(types.length);
  const pages = [];
  try {
    for (const type of types) {
      const { name, title, address = addresses.get(name), prepare } = type;
      await prepare?.();
      const views = VIEWS.filter(({ only }) => !only || only.includes(name));
      const shots = await step(name, async ({ note }) => {
        const files = [];
        for (const view of views) {
          const file = `${name}.${view.name}.png`;
          await takeShot(browser, { address: origin + address, view, file: join(FOLDER, file) });
          files.push({ file, view: view.title, isNarrow: view.options.viewport.width < 600 });
        }
        note(`${files.length} pictures`);
        return files;
      });
      pages.push({ title, address, shots });
      writeFileSync(join(FOLDER, 'index.html'), galleryOf(pages, new Date()));
    }
  } finally {
    await browser.stop();
  }
}
