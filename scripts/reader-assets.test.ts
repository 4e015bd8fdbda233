import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '@/tests/architecture/tree';
import { bundleAsset } from './reader-assets.mjs';

test.each([
  ['enhance.js', 6000],
  ['lightbox.js', 2000],
  ['enhance.css', 1200],
])('%s is no more than %i bytes', async (name, most) => {
  const text: unknown = await bundleAsset(root, name);
  expect(brotliCompressSync(String(text)).length).toBeLessThanOrEqual(most);
});
