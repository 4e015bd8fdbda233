import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './settings.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const CACHE = join(root, 'node_modules/.cache');
const PACKED = join(CACHE, 'chromium');
const PACKAGE = join(root, 'node_modules/@sparticuz/chromium');
/** What a browser leaves in a home folder (crash reports, settings) stays in the clone. */
const HOME = { HOME: join(CACHE, 'chromium-home') };

/**
 * A Chromium for the tests as `{ executablePath, env }`, where `env` is what it needs beside the
 * usual environment. First that works: CHROMIUM_PATH; on Linux x64 the headless one of the npm
 * package @sparticuz/chromium, unpacked once into node_modules/.cache, which is the same on every
 * machine and takes well under half of the processor time of one with windows; an installed Chrome
 * or Chromium; the one that Playwright downloaded. Throws an Error that says what to do when there
 * is none.
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !answers(given)) throw new Error(`CHROMIUM_PATH=${given} does not start.`);
  if (given) return { executablePath: given, env: HOME };
  const packed = process.platform === 'linux' && process.arch === 'x64' && unpacked();
  if (packed && answers(packed.executablePath, packed.env)) return packed;
  const { chromium } = await import('playwright');
  const found = [...installed(), chromium.executablePath()].find((path) => answers(path));
  if (found) return { executablePath: found, env: HOME };
  throw new Error(
    'No Chromium for the browser tests: set CHROMIUM_PATH, install Chrome or Chromium, ' +
      'or run `npx playwright install chromium`.',
  );
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).concat(MAC);
}

/** Some distributions put a script in Chromium's place that only explains how to install it. */
function answers(path, env = HOME) {
  if (!existsSync(path)) return false;
  const options = { env: { ...process.env, ...env }, timeout: 20_000, stdio: 'ignore' };
  return spawnSync(path, ['--version'], options).status === 0;
}

function unpacked() {
  if (!existsSync(PACKED) && existsSync(PACKAGE)) unpack();
  return {
    executablePath: join(PACKED, 'chromium'),
    env: { ...HOME, LD_LIBRARY_PATH: join(PACKED, 'al2023/lib') },
  };
}

// The package unpacks into the temporary folder of its process, and its libraries only when it
// believes to run on Lambda. A draft is renamed, so that an interrupted run leaves no half.
function unpack() {
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'chromium-'));
  const script =
    "const { default: chromium } = await import('@sparticuz/chromium');" +
    'chromium.setGraphicsMode = false; await chromium.executablePath();';
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    renameSync(draft, PACKED);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(PACKED)) throw error;
  }
}
