import { afterEach, expect, test, vi } from 'vitest';
import { runShots } from './run-shots.mjs';

afterEach(() => vi.restoreAllMocks());

test.each([
  [
    'http://127.0.0.1:1',
    'Nothing answers at http://127.0.0.1:1: start the newspaper, or leave --url out.',
  ],
  ['localhost', '--url is "localhost": give an address like http://localhost:3000.'],
])('pictures of %s', async (url, sentence) => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runShots({ url })).toBe(1);
  expect(said.mock.calls).toEqual([[`\n${sentence}\n`]]);
});
