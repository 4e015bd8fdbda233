import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRules, importViolations } from './cruise';
import { badImports, goodImports, type SampleTree } from './import-samples';
import { root, sourceFolders } from './tree';

let folder: string;
let trees = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'matbaa-imports-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the tree keeps the import rules', { timeout: 120_000 }, async () => {
  const files = sourceFolders.concat(['env.ts', 'server.ts']);
  expect(
    await importViolations(
      root,
      files.filter((file) => existsSync(join(root, file))),
    ),
  ).toEqual([]);
});

test.each(badImports)('$rule is broken by its sample', async ({ rule, tree }) => {
  const names = (await violationsOf(tree)).map((violation) => violation.split(':')[0]);
  expect([...new Set(names)]).toEqual([rule]);
});

test.each(goodImports)('allowed: $what', async ({ tree }) => {
  expect(await violationsOf(tree)).toEqual([]);
});

test('every import rule has a bad sample', () => {
  const proven = new Set(badImports.map(({ rule }) => rule));
  expect(importRules.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
});

async function violationsOf(tree: SampleTree): Promise<string[]> {
  trees += 1;
  const place = join(folder, String(trees));
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return importViolations(place, [
    ...new Set(Object.keys(tree).map((path) => path.split('/')[0] ?? '')),
  ]);
}
