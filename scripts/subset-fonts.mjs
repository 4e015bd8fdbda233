import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.mjs';

const STYLES = 'app/fonts.css';
const TARGET = 'public/fonts';

/** The whole typefaces as their makers publish them, and the axes that are held at one value. */
const SOURCES = {
  'Markazi Text': { file: 'fonts/markazi-text.ttf', pinned: {} },
  'Readex Pro': { file: 'fonts/readex-pro.ttf', pinned: { HEXP: 0 } },
};
const LICENCES = readdirSync(join(root, 'fonts')).filter((file) => file.startsWith('OFL-'));

/** What browsers apply without being asked; nothing else is used by the style sheets. */
const FEATURES = [
  ...['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'rclt', 'liga', 'clig'],
  ...['curs', 'kern', 'mark', 'mkmk'],
];

/** Every file that the subsets are made from, for a fingerprint. */
export const FONT_SOURCES = [
  STYLES,
  'scripts/subset-fonts.mjs',
  ...Object.values(SOURCES).map(({ file }) => file),
  ...LICENCES.map((file) => `fonts/${file}`),
];

/**
 * A face with a file: the file's name, the whole typeface's path below the root, and all characters
 * of the unicode-range in one string.
 * @typedef {{ family: string, file: string, source: string, weights: { min: number, max: number },
 *   pinned: Record<string, number>, characters: string }} FontFile
 */

/**
 * The faces with a file that a style sheet declares, in order. Throws an Error for one that lacks
 * its file, weights or range.
 * @returns {FontFile[]}
 */
export function readFaces(css = readFileSync(join(root, STYLES), 'utf8')) {
  const blocks = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, block]) => block);
  return blocks.filter((block) => block.includes('url(')).map(readFace);
}

/**
 * The bytes of one face's font: of its typeface the characters of the unicode-range, in the declared
 * weights, with the shaping they need.
 * @param {FontFile} face
 * @param {'woff2' | 'sfnt'} targetFormat
 * @returns {Promise<Uint8Array>}
 */
export async function subsetFace({ source, characters, weights, pinned }, targetFormat) {
  const { default: subset } = await import('subset-font');
  return subset(readFileSync(join(root, source)), characters, {
    targetFormat,
    variationAxes: { wght: weights, ...pinned },
    keepFeatures: FEATURES,
  });
}

/** Whether every file that the style sheet names is there. */
export function fontsAreThere() {
  return [...readFaces().map(({ file }) => file), ...LICENCES].every((file) =>
    existsSync(join(root, TARGET, file)),
  );
}

/** Makes the fonts that app/fonts.css names, in public/fonts; their licences go with them. */
export async function subsetFonts() {
  mkdirSync(join(root, TARGET), { recursive: true });
  for (const face of readFaces()) {
    const draft = join(root, TARGET, `.${face.file}.${process.pid}`);
    writeFileSync(draft, await subsetFace(face, 'woff2'));
    renameSync(draft, join(root, TARGET, face.file));
  }
  for (const file of LICENCES) copyFileSync(join(root, 'fonts', file), join(root, TARGET, file));
}

function readFace(block) {
  const find = (what, pattern) => {
    const match = pattern.exec(block);
    if (!match) throw new Error(`A @font-face of ${STYLES} lacks ${what}: ${block.trim()}`);
    return match.slice(1);
  };
  const [family] = find('a family', /font-family:\s*'([^']+)'/);
  const [file] = find('a file', /url\(\/fonts\/([\w-]+\.woff2)\)/);
  const [min, max] = find('two weights', /font-weight:\s*(\d+) (\d+)/);
  const [ranges] = find('a unicode-range', /unicode-range:\s*([^;]+);/);
  if (!SOURCES[family]) throw new Error(`No typeface in fonts/ is called ${family} (${STYLES}).`);
  return {
    family,
    file,
    source: SOURCES[family].file,
    pinned: SOURCES[family].pinned,
    weights: { min: Number(min), max: Number(max) },
    characters: ranges.split(',').map(charactersOf).join(''),
  };
}

/** `U+41-5A` → the letters A to Z. */
function charactersOf(range) {
  const match = /^\s*U\+([\dA-F]+)(?:-([\dA-F]+))?\s*$/.exec(range);
  if (!match) throw new Error(`Not a range of characters in ${STYLES}: ${range.trim()}`);
  const first = parseInt(match[1], 16);
  const last = parseInt(match[2] ?? match[1], 16);
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(
    '',
  );
}
