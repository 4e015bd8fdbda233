import { afterEach, expect, test, vi } from 'vitest';
import { findAt } from './find-at';

afterEach(() => vi.unstubAllGlobals());

const { signal } = new AbortController();

test.each([
  [200, [{ id: 1 }]],
  [401, 'refused'],
  [403, 'refused'],
  [422, 'refused'],
  [500, 'unanswered'],
  [503, 'unanswered'],
])('an answer with %i', async (status, found) => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json([{ id: 1 }], { status })));
  expect(await findAt('/api/articles')('نص', signal)).toEqual(found);
});

test('a network that is away', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await findAt('/api/articles')('نص', signal)).toBe('unanswered');
});

test('of a paragraph the beginning is asked for, in whole characters', async () => {
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(new URL(address, 'https://afaq.example').searchParams.get('q'));
    return Promise.resolve(Response.json([]));
  });
  for (const query of ['ن'.repeat(201), `${'ن'.repeat(199)}🙂`, 'قصير']) {
    await findAt('/api/articles')(query, signal);
  }
  expect(asked).toEqual(['ن'.repeat(200), 'ن'.repeat(199), 'قصير']);
});
