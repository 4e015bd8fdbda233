import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Failure } from './failure.mjs';
import { readIfThere } from './settings.mjs';

/** The files of how many builds are kept: pages and desk tabs of a former build still ask for them. */
const KEPT_BUILDS = 10;
/** A machine that shares the folder may have written its files and not yet its list of them. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const TEXTUAL = new Set(['.css', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest', '.xml']);
/** Below this a compressed answer saves no packet. */
const WORTH_COMPRESSING = 512;

/** What the front serves of `public/`; `delivery/address.ts` knows the same names. */
const PUBLIC = ['assets', 'fonts', 'icons', 'favicon.ico'];
const PUBLIC_PATH = /^\/(?:assets|fonts|icons)\/[\w./-]+$|^\/favicon\.ico$/;
/** Next names these by their content. The others are the same in every build. */
const NAMED_BY_CONTENT = /^\/_next\/static\/(?:chunks|css|immutable|media)\//;

/** Where the list of the current build's files lies, below the root. */
export const LIST = '.next/static-files.json';

/** The folder of the static files: ASSETS_DIR, or `var/assets` below the root. */
export function staticFolder(root, settings) {
  return resolve(root, settings.ASSETS_DIR || 'var/assets');
}

/** Whether everything that the last build's list names lies in the folder. */
export function areStored(root, folder) {
  const list = readList(join(root, LIST));
  if (list === null) return false;
  return Object.values(list.files).every(({ sha256, sizes }) =>
    Object.keys(sizes).every((coding) => existsSync(blob(folder, sha256, coding))),
  );
}

/**
 * Keeps the static files of the build below `root` in `folder`: each under the hash of its bytes,
 * beside it the brotli and gzip of textual ones, and a list of the build's addresses
 * (`docs/decisions/0011-static-files.md`). Removes what only older builds had.
 */
export async function storeStaticFiles({ root, folder, now }) {
  const found = [...publicFiles(root), ...builtFiles(root)];
  const names = new Map(found.filter(({ plain }) => plain).map(({ plain, path }) => [plain, path]));
  const files = {};
  for (const { path, plain, immutable, bytes } of found) {
    const content = path.endsWith('.css') ? withHashedFonts(bytes, names) : bytes;
    files[path] = {
      ...(plain && { plain }),
      immutable,
      ...(await keep(folder, path, content, now)),
    };
  }
  const text = JSON.stringify({ builtAt: now.toISOString(), files });
  // Named by what it lists: the same sources built on another machine may give other files.
  const name = `${hashOf(JSON.stringify(files)).slice(0, 16)}.json`;
  writeWhole(join(folder, 'builds', name), text);
  writeWhole(join(root, LIST), text);
  removeOld(folder, now);
}

function publicFiles(root) {
  const folder = join(root, 'public');
  return PUBLIC.flatMap((name) => filesBelow(folder, name)).map((name) => {
    const plain = `/${name}`;
    if (!PUBLIC_PATH.test(plain)) throw new Failure(`public${plain}: rename it to [A-Za-z0-9._-].`);
    const bytes = readFileSync(join(folder, name));
    if (name === 'favicon.ico') return { path: plain, immutable: false, bytes };
    const type = extname(plain);
    const path = `${plain.slice(0, plain.length - type.length)}.${hashOf(bytes).slice(0, 8)}${type}`;
    return { path, plain, immutable: true, bytes };
  });
}

function builtFiles(root) {
  const folder = join(root, '.next');
  return filesBelow(folder, 'static').map((name) => {
    const path = `/_next/${name.split('/').map(encodeURIComponent).join('/')}`;
    return {
      path,
      immutable: NAMED_BY_CONTENT.test(path),
      bytes: readFileSync(join(folder, name)),
    };
  });
}

// A style sheet's name stays when only a font changes, so it must name the font by its content.
function withHashedFonts(bytes, names) {
  const text = bytes.toString('utf8');
  return Buffer.from(
    text.replace(
      /(url\(["']?)(\/[\w./-]+)/g,
      (_, before, path) => before + (names.get(path) ?? path),
    ),
  );
}

async function keep(folder, path, bytes, now) {
  const sha256 = hashOf(bytes);
  const codings = TEXTUAL.has(extname(path)) && bytes.length >= WORTH_COMPRESSING;
  const sizes = {};
  for (const coding of codings ? ['identity', 'br', 'gzip'] : ['identity']) {
    const file = blob(folder, sha256, coding);
    if (!existsSync(file)) writeWhole(file, await ENCODE[coding](bytes));
    // Young, also when it was there already, so that no other machine removes it now.
    utimesSync(file, now, now);
    sizes[coding] = statSync(file).size;
  }
  return { sha256, sizes };
}

const ENCODE = {
  identity: (bytes) => bytes,
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

function removeOld(folder, now) {
  const builds = join(folder, 'builds');
  const lists = readdirSync(builds)
    .map((name) => ({ name, list: readList(join(builds, name)) }))
    .filter(({ list }) => list !== null)
    .toSorted((one, other) => other.list.builtAt.localeCompare(one.list.builtAt));
  for (const { name } of lists.slice(KEPT_BUILDS)) rmSync(join(builds, name), { force: true });
  const kept = new Set(
    lists
      .slice(0, KEPT_BUILDS)
      .flatMap(({ list }) => Object.values(list.files).map(({ sha256 }) => sha256)),
  );
  const blobs = join(folder, 'files');
  for (const name of readdirSync(blobs)) {
    if (kept.has(name.split('.')[0])) continue;
    const file = join(blobs, name);
    if (now.getTime() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { force: true });
  }
}

function filesBelow(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [name];
  return readdirSync(path)
    .filter((entry) => !entry.startsWith('.'))
    .flatMap((entry) => filesBelow(folder, `${name}/${entry}`));
}

function blob(folder, sha256, coding) {
  return join(folder, 'files', coding === 'identity' ? sha256 : `${sha256}.${coding}`);
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function readList(file) {
  try {
    return JSON.parse(readIfThere(file) ?? 'null');
  } catch {
    return null;
  }
}

function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
