import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './children.mjs';
import { Failure } from './failure.mjs';
import { readIfThere, root } from './settings.mjs';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.matbaa-lock');

/** Whether node_modules is a finished installation of package-lock.json as it stands. */
export function packagesAreInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readIfThere(stamp) === hash) return true;
  // npm writes its own list last: an interrupted installation has none.
  const installed = readIfThere(join(modules, '.package-lock.json'));
  if (!installed || !holdsAll(JSON.parse(lock).packages, JSON.parse(installed).packages)) {
    return false;
  }
  writeFileSync(stamp, hash);
  return true;
}

function holdsAll(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, ...rest }]) => {
    if (path === '' || installed[path]?.version === version) return true;
    return installed[path] === undefined && rest.optional && !isForThisMachine(rest);
  });
}

function isForThisMachine({ os, cpu, libc }) {
  if (!os || libc?.includes('musl')) return false;
  return os.includes(process.platform) && (!cpu || cpu.includes(process.arch));
}

/** `npm ci`, development packages included whatever NODE_ENV says: the build needs them. */
export async function installPackages() {
  rmSync(stamp, { force: true });
  const npm = process.env.npm_execpath;
  const program = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await runChild(program[0], [...program.slice(1), ...args], {
    env: { NODE_ENV: undefined },
    what: 'The packages cannot be installed: see above, check the network and the npm registry, try again',
  });
  if (!packagesAreInstalled()) {
    throw new Failure('npm ci left packages out: remove node_modules and try again.');
  }
}
