import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/**
 * Completes package-lock.json after an `npm install` against a registry that lacks some platforms'
 * optional packages: npm leaves those out, and `npm ci` then refuses the whole lock. Run it by hand
 * (`node scripts/complete-lock.mjs`); it prints what it added.
 */
function completeLock(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isListed(lock.packages, path, name)) continue;
      const dev = entry.dev ? { dev: true } : {};
      lock.packages[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...dev,
        optional: true,
      };
      process.stdout.write(`${name}@${version}\n`);
    }
  }
  const [own, ...others] = Object.entries(lock.packages);
  others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([own, ...others]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Node's own search: in the package's node_modules, then in those around it. */
function isListed(packages, path, name) {
  for (let folder = path; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** Such packages carry their platform in their name: `…-linux-arm-musleabihf`, `…-win32-x64-msvc`. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : undefined;
  return { cpu, ...(libc ? { libc } : {}), ...(os.length > 0 ? { os } : {}) };
}

completeLock(process.argv[2] ?? join(root, 'package-lock.json'));
