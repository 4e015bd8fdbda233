import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStyleReader } from './press-styles';
import { parseStylesheet } from './stylesheet';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matbaa-styles-'));
  await mkdir(join(folder, 'css'));
  await writeFile(join(folder, 'css', 'good.css'), 'a{color:red}');
  await writeFile(join(folder, 'css', 'ends.css'), 'a:after{content:"</style><script>"}');
  await writeFile(join(folder, 'css', 'broken.css'), 'a{color:"red');
  await writeFile(join(folder, 'secret.txt'), 'secret');
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['/_next/static/css/good.css', 'a{color:green}'],
  ['/_next/static/css/good.css?dpl=1', 'a{color:green}'],
  // In a style element its text would end the element.
  ['/_next/static/css/ends.css', null],
  ['/_next/static/css/broken.css', null],
  ['/_next/static/css/none.css', null],
  ['/_next/static/../static/css/good.css', null],
  ['/_next/static/secret.txt', null],
  ['https://other.example/_next/static/css/good.css', null],
])('%s', (href, text) => {
  expect(createStyleReader(folder, (text) => text.replace('red', 'green'))(href)).toEqual(
    text && parseStylesheet(text),
  );
});

test('what was read once is not read again', async () => {
  const read = createStyleReader(folder, (text) => text.replace('red', 'green'));
  await writeFile(join(folder, 'css', 'once.css'), 'b{}');
  const once = read('/_next/static/css/once.css');
  expect(once).toEqual(parseStylesheet('b{}'));
  await rm(join(folder, 'css', 'once.css'));
  expect(read('/_next/static/css/once.css')).toBe(once);
});
