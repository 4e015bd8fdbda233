import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runChild } from './children.mjs';
import { runPrisma } from './migrations.mjs';
import { makeReaderAssets, READER_ASSETS } from './reader-assets.mjs';
import { readIfThere, root } from './settings.mjs';
import { hashFiles, hashSources } from './sources.mjs';
import { areStored, staticFolder, storeStaticFiles } from './static-files.mjs';
import { FONT_SOURCES, fontsAreThere, subsetFonts } from './subset-fonts.mjs';

const dist = join(root, 'dist');
const stampFile = join(dist, 'build.json');

const PROGRAMS = {
  env: 'env.ts',
  server: 'server.ts',
  jobs: 'jobs.ts',
  'seed-demo': 'prisma/demo/seed-demo.ts',
  import: 'newsroom/import/import-cli.ts',
  admin: 'newsroom/staff/admin-cli.ts',
  media: 'newsroom/media/media-cli.ts',
  search: 'newsroom/search/search-cli.ts',
  backup: 'newsroom/backup/backup-cli.ts',
  audit: 'newsroom/audit/audit-cli.ts',
};

/**
 * Bundles the programs that Node runs (dist/*.mjs) and the readers' script, Prisma's client before
 * them, and makes the fonts. Does nothing, and returns false, when no source changed since.
 */
export async function buildPrograms() {
  const madeFonts = await makeFonts();
  const sources = hashSources();
  const programs = existing(PROGRAMS);
  const outputs = Object.keys(programs).map((name) => `dist/${name}.mjs`);
  const complete = [...outputs, ...READER_ASSETS].every((file) => existsSync(join(root, file)));
  if (complete && readStamp().programs === sources) return madeFonts;
  await generateClient();
  await bundlePrograms(programs, dist);
  await makeReaderAssets(root);
  writeStamp({ programs: sources });
  return true;
}

/**
 * Builds the pages (`next build`) and keeps their static files; needs no database, and of the
 * secrets only the key that the instances of one newspaper share. Returns false when no source and
 * no key changed since.
 */
export async function buildPages(settings) {
  const key = settings.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  const sources = createHash('sha256').update(`${hashSources()}${key}`).digest('hex');
  const folder = staticFolder(root, settings);
  const built = readStamp().pages === sources && existsSync(join(root, '.next', 'BUILD_ID'));
  if (built && areStored(root, folder)) return false;
  if (!built) await buildNext(sources, key);
  await storeStaticFiles({ root, folder, now: new Date() });
  return true;
}

async function buildNext(sources, key) {
  writeStamp({ pages: undefined });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runChild(process.execPath, [next, 'build'], {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
      // The same on every instance that was built from the same sources with the same key.
      NEXT_DEPLOYMENT_ID: sources.slice(0, 16),
      DATABASE_URL: undefined,
      AUTH_SECRET: undefined,
    },
    what: 'The pages cannot be built',
  });
  writeStamp({ pages: sources });
}

async function generateClient() {
  const client = hashFiles(['prisma/schema.prisma', 'package-lock.json']);
  const target = join(root, 'newsroom', 'db', 'generated', 'client.ts');
  if (readStamp().client === client && existsSync(target)) return;
  await runPrisma(['generate'], {}, "Prisma's client cannot be generated");
  writeStamp({ client });
}

async function makeFonts() {
  const fonts = hashFiles([...FONT_SOURCES, 'package-lock.json']);
  if (readStamp().fonts === fonts && fontsAreThere()) return false;
  await subsetFonts();
  writeStamp({ fonts });
  return true;
}

/**
 * Bundles programs (name → source) into `folder`, with source maps. Each file is written beside
 * and renamed: a running program never meets half a file.
 */
export async function bundlePrograms(programs, folder) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: programs,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) replaceFile(join(folder, basename(path)), contents);
}

function existing(programs) {
  return Object.fromEntries(
    Object.entries(programs).filter(([, source]) => existsSync(join(root, source))),
  );
}

function readStamp() {
  try {
    return JSON.parse(readIfThere(stampFile) ?? '{}');
  } catch {
    return {};
  }
}

function writeStamp(changes) {
  mkdirSync(dist, { recursive: true });
  replaceFile(stampFile, JSON.stringify({ ...readStamp(), ...changes }));
}

function replaceFile(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
