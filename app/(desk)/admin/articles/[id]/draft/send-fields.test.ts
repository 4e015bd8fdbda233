import { afterEach, expect, test, vi } from 'vitest';
import { sendFieldsOf, type SaveAnswer } from './send-fields';

afterEach(() => vi.unstubAllGlobals());

function answerTo(status: number, body: unknown): Promise<SaveAnswer> {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));
  return sendFieldsOf(7, 1)({ fields: { title: 'نص' }, base: { title: 0 } });
}

test('a conflict between texts tells what was saved', async () => {
  const data = { copyVersion: 2, fieldVersions: {}, savedAt: 'now', conflicts: [] };
  expect(await answerTo(409, { code: 'CONFLICT', data })).toEqual({ kind: 'saved', result: data });
});

test('a conflict that does not say what was saved saved nothing', async () => {
  const answer = await answerTo(409, { code: 'CONFLICT', sentence: 'لا' });
  expect(answer).toEqual({ kind: 'unreachable', retryAfter: 0 });
});

test('a request without an answer is given up after twenty seconds', async () => {
  const asked: number[] = [];
  const stop = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    asked.push(ms);
    return stop.signal;
  });
  vi.stubGlobal('fetch', (_address: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('too late')));
    });
  });
  const answer = sendFieldsOf(7, 1)({ fields: {}, base: {} });
  stop.abort();
  expect(await answer).toEqual({ kind: 'unreachable', retryAfter: 0 });
  expect(asked).toEqual([20_000]);
  vi.restoreAllMocks();
});
