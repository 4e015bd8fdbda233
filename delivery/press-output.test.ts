import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { createLog } from '@/log';
import { passOnOutput } from './press-output';

test('what the press logs passes as it is, what it says becomes a line of the log', async () => {
  vi.stubEnv('LOG_LEVEL', 'info');
  const out = new PassThrough();
  const own = new PassThrough();
  const from = new PassThrough();
  passOnOutput(from, out, createLog('front', own));
  from.write('{"level":50,"name":"press","msg":"a');
  from.write(' bug"}\n⨯ Error: no\n\n    at page.js:1\n');
  from.end();
  await vi.waitFor(() => {
    expect(String(out.read())).toBe('{"level":50,"name":"press","msg":"a bug"}\n');
  });
  const lines = String(own.read()).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { press: string }).press)).toEqual([
    '⨯ Error: no',
    '    at page.js:1',
  ]);
});
