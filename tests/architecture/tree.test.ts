import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badName, missingPaths, physicalCss, replacesShared } from './tree-rules';
import { root, sourceFiles } from './tree';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = sourceFiles();

test('files and folders are named after what they hold', () => {
  expect(files.filter(badName)).toEqual([]);
});

test.each(['newsroom/lib/a.ts', 'web/utils.ts', 'components/ui/index.ts', 'app/common/page.tsx'])(
  'a bad name: %s',
  (path) => expect(badName(path)).toBe(true),
);

test.each(['newsroom/arabic/fold.ts', 'app/(site)/[section]/[id]/page.tsx', 'e2e/axe.ts'])(
  'a good name: %s',
  (path) => expect(badName(path)).toBe(false),
);

test('unit tests that replace modules or settings are alone with theirs', () => {
  expect(files.filter((path) => replacesShared(path, read(path)))).toEqual([]);
});

test.each([
  ['newsroom/a.test.ts', true],
  ['newsroom/a.alone.test.ts', false],
  ['newsroom/a.db.test.ts', false],
  ['delivery/a.test.ts', false],
  ['newsroom/a.ts', false],
])('replacing in %s is wrong: %s', (path, wrong) => {
  expect(replacesShared(path, ['vi', "mock('./b')"].join('.'))).toBe(wrong);
});

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('the documents quote only files that exist', () => {
  const documents = sourceFiles(['docs'])
    .filter((path) => path.endsWith('.md'))
    .concat('README.md');
  const missing = documents
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => missingPaths(read(path), pathExists).map((quoted) => `${path}: ${quoted}`));
  expect(missing).toEqual([]);
});

test.each([
  ['a file that went away', 'see `newsroom/gone.ts`', ['newsroom/gone.ts']],
  ['a folder that went away', 'in `newsroom/gone/`', ['newsroom/gone/']],
  ['a line of a file', '`env.ts:3` and `gone.ts:4`', ['gone.ts']],
  ['a pattern without files', '`e2e/*.nothing`', ['e2e/*.nothing']],
])('missing: %s', (_what, text, paths) => {
  expect(missingPaths(text, pathExists)).toEqual(paths);
});

test('what is no path of the tree may be quoted', () => {
  const text =
    '`env.ts` `/admin/tags` `npm run bench` `var/media` `application/ld+json` `.env` `a/b` `tests/**/*.test.ts`';
  expect(missingPaths(text, pathExists)).toEqual([]);
});

test('stylesheets are logical, spaced by nothing and short', () => {
  const wrong = files
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => physicalCss(read(path)).map((line) => `${path}: ${line}`));
  expect(wrong).toEqual([]);
});

test.each([
  'margin-left: 1px',
  'padding-right: 0',
  'left: 0',
  'border-left: 0',
  'border-top-left-radius: 2px',
  'text-align: right',
  'float: left',
  'letter-spacing: 1px',
  'text-align: justify',
  'word-break: break-all',
  'hyphens: auto',
  '@apply ml-4',
  '@apply flex tracking-wide',
])('a physical stylesheet: %s', (line) => {
  expect(physicalCss(`.a {\n  color: red;\n  ${line};\n}`)).toEqual([`3: ${line};`]);
});

test('a logical stylesheet', () => {
  const css =
    '/* left: the margin-left of old */\n.left { margin-inline-start: 0; inset-inline: 0 }';
  expect(physicalCss(css)).toEqual([]);
  expect(physicalCss('a {}\n'.repeat(301))).toEqual(['more than 300 lines']);
});

function pathExists(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const parts = path.split(/(\*\*\/?|\*)/).map((part) => {
    if (part === '*') return '[^/]*';
    return part.startsWith('**') ? '.*' : part.replace(/[.()[\]]/g, '\\$&');
  });
  const pattern = new RegExp(`^${parts.join('')}$`);
  return [...files, ...readdirSync(root)].some((file) => pattern.test(file));
}
