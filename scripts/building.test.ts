import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '@/tests/architecture/tree';
import { bundlePrograms } from './building.mjs';
import { listSources } from './sources.mjs';

const folder = mkdtempSync(join(tmpdir(), 'matbaa-programs-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** The files that a program was made of, as its map tells them. */
async function sourcesOf(program: string): Promise<string[]> {
  await bundlePrograms({ program }, folder);
  expect(readdirSync(folder).toSorted()).toEqual(['program.mjs', 'program.mjs.map']);
  const map = JSON.parse(readFileSync(join(folder, 'program.mjs.map'), 'utf8')) as {
    sources: string[];
  };
  return map.sources.map((one) => relative(root, resolve(folder, one)));
}

test('stack traces name the files that a program was made of', async () => {
  expect((await sourcesOf('env.ts')).toSorted()).toEqual(['env.ts', 'scripts/failure.mjs']);
});

test('a change of any of them builds it anew', async () => {
  const sources = await sourcesOf('newsroom/backup/backup-cli.ts');
  expect(sources).toContain('scripts/migrations.mjs');
  expect(listSources()).toEqual(expect.arrayContaining(sources));
});
