import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'public/assets';
/** From `enhance/`: the module of every page, what it asks for when it needs it, and the styles of both. */
const BUNDLES = {
  'enhance.js': 'enhance.ts',
  'lightbox.js': 'lightbox.ts',
  'enhance.css': 'enhance.css',
};
const RULES = 'speculation-rules.json';

/** What readers' browsers get beside the pages, below the root. */
export const READER_ASSETS = [...Object.keys(BUNDLES), RULES].map((name) => `${FOLDER}/${name}`);

/** Makes them all; never half a file. */
export async function makeReaderAssets(root) {
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(BUNDLES)) {
    const draft = join(folder, `${name}.${process.pid}`);
    writeFileSync(draft, await bundleAsset(root, name));
    renameSync(draft, join(folder, name));
  }
  copyFileSync(join(root, 'enhance', RULES), join(folder, RULES));
}

/** The text of one of the bundles, by its name. */
export async function bundleAsset(root, name) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`enhance/${BUNDLES[name]}`],
    bundle: true,
    write: false,
    platform: 'browser',
    // What knows the colours of the tokens (`light-dark()`, 2024) knows all of it.
    target: 'es2022',
    format: 'esm',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
