import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { createLog } from '@/log';
import { passOnOutput } from './pass-on-output';

/** Milliseconds that no busy machine needs. */
const PATIENCE = 20_000;

test('the press’s log passes, its plain words are kept back and remembered', async () => {
  vi.stubEnv('LOG_LEVEL', 'info');
  const out = new PassThrough();
  const own = new PassThrough();
  const from = new PassThrough();
  const lastWords = passOnOutput(from, out, createLog('front', own));
  from.write('{"level":50,"name":"press","msg":"a');
  from.write(' bug"}\n');
  for (let line = 1; line <= 25; line += 1) from.write(`words ${line}\n`);
  from.end();
  await vi.waitFor(() => expect(lastWords().at(-1)).toBe('words 25'), PATIENCE);
  expect(String(out.read())).toBe('{"level":50,"name":"press","msg":"a bug"}\n');
  expect(lastWords()).toHaveLength(20);
  expect(own.read()).toBeNull();
});
