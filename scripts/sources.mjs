import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.mjs';

const FOLDERS = [
  ...['app', 'components', 'newsroom', 'delivery', 'syndication', 'enhance', 'web', 'messages'],
  ...['prisma', 'public', 'fonts'],
];
/** What builds write into the folders above. */
const OUTPUT = new Set(['newsroom/db/generated', 'public/assets', 'public/fonts']);
/** Content, read when the newspaper is filled, not when it is built. */
const CONTENT = new Set([
  'prisma/migrations',
  'prisma/demo/articles',
  'prisma/demo/pictures',
  'prisma/demo/renditions',
  'prisma/demo/films',
]);
const NOT_BUILT = /\.test\.tsx?$|^(vitest\.config|next-env\.d|prisma\.config)\.ts$|^\.|^eslint\./;
/** The programs that build, and what of the folder the bundled programs carry. */
const SCRIPTS = ['building', 'reader-assets', 'static-files', 'subset-fonts']
  .concat(['children', 'database-roles', 'failure', 'migrations', 'settings'])
  .map((name) => `scripts/${name}.mjs`);
const ROOT_FILES = /\.(ts|mts|mjs|cjs|js)$|^(tsconfig|package-lock)\.json$/;

/** A fingerprint of every file that a build reads. */
export function hashSources() {
  return hashFiles(listSources());
}

/** Their paths below the root. Needs no git: a downloaded archive has none. */
export function listSources() {
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && ROOT_FILES.test(entry.name) && !NOT_BUILT.test(entry.name))
    .map((entry) => entry.name);
  for (const folder of FOLDERS) collect(folder, files);
  return [...files, ...SCRIPTS];
}

/** A fingerprint of the given files, by their paths below the root. */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function collect(folder, files) {
  if (OUTPUT.has(folder) || CONTENT.has(folder) || !existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) collect(path, files);
    else if (entry.isFile() && !NOT_BUILT.test(entry.name)) files.push(path);
  }
}
