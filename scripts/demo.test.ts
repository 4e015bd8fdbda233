import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { requireWholeDemo } from './demo.mjs';

const folder = mkdtempSync(join(tmpdir(), 'matbaa-demo-'));
const mark = join(folder, 'demo-unfinished');
writeFileSync(mark, '');

afterAll(() => rmSync(folder, { recursive: true }));

const EMBEDDED = { embedded: true };
const GIVEN = { embedded: false };
const HTTP = { isProduction: false };
const HTTPS = { isProduction: true };

test.each([
  ['an embedded database', EMBEDDED, {}, HTTP],
  ['one that was given, the demo asked for', GIVEN, { DEMO: '1' }, HTTP],
  ['an https address, the demo asked for', EMBEDDED, { DEMO: '1' }, HTTPS],
])('tools are refused while the demo is half made: %s', (_name, database, settings, address) => {
  expect(() => requireWholeDemo(database, settings, address, mark)).toThrow('`npm start`');
});

test.each([
  ['a database that was given', GIVEN, {}, HTTP],
  ['an https address', EMBEDDED, {}, HTTPS],
])('they are not where no start would begin it again: %s', (_name, database, settings, address) => {
  expect(() => requireWholeDemo(database, settings, address, mark)).not.toThrow();
});

test('they are not once it is whole', () => {
  const none = join(folder, 'none');
  expect(() => requireWholeDemo(EMBEDDED, {}, HTTP, none)).not.toThrow();
});
