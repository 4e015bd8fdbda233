import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = 'enhance.js';
const STYLES = 'enhance.css';
const RULES = 'speculation-rules.json';
const FOLDER = 'public/assets';

/** What readers' browsers get beside the pages, below the root. */
export const READER_ASSETS = [SCRIPT, STYLES, RULES].map((name) => `${FOLDER}/${name}`);

/** The readers' one script. */
export const bundleScript = (root) => bundle(root, 'enhance/enhance.ts');

/** Makes the script, its styles and the rules of what is loaded ahead; never half a file. */
export async function makeReaderAssets(root) {
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => {
    const draft = join(folder, `${name}.${process.pid}`);
    writeFileSync(draft, text);
    renameSync(draft, join(folder, name));
  };
  write(SCRIPT, await bundleScript(root));
  write(STYLES, await bundle(root, 'enhance/enhance.css'));
  copyFileSync(join(root, 'enhance', RULES), join(folder, RULES));
}

async function bundle(root, entry) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2021',
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
