import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '@/tests/architecture/tree';
import { bundleScript } from './reader-assets.mjs';

const MOST_BYTES = 6000;

test('the readers’ script is no more than 6 kB', async () => {
  const script: unknown = await bundleScript(root);
  expect(brotliCompressSync(String(script)).length).toBeLessThanOrEqual(MOST_BYTES);
});
