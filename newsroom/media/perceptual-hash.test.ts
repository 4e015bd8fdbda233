import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureBytes } from '@/tests/picture-factory';
import { NEAR_BITS, perceptualHash } from './perceptual-hash';
import { suggestFocal } from './suggest-focal';

async function distance(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await perceptualHash(one), await perceptualHash(other)];
  if (a === null || b === null) throw new Error('a plain area');
  return [...BigInt.asUintN(64, a ^ b).toString(2)].filter((bit) => bit === '1').length;
}

test('saved anew, resized or toned a picture stays near, another one is far', async () => {
  const picture = await sharp(await pictureBytes())
    .resize(900, 675)
    .blur(8)
    .png()
    .toBuffer();
  const changed = [
    sharp(picture).jpeg({ quality: 40 }),
    sharp(picture).resize(200).webp(),
    sharp(picture).modulate({ brightness: 1.05, saturation: 0.5 }).png(),
  ];
  for (const one of changed) {
    expect(await distance(picture, await one.toBuffer())).toBeLessThanOrEqual(NEAR_BITS);
  }
  expect(await distance(picture, await pictureBytes())).toBeGreaterThan(NEAR_BITS);
});

test('of a plain area nothing is told', async () => {
  const plain = sharp({ create: { width: 90, height: 60, channels: 3, background: '#3a6' } });
  expect(await perceptualHash(await plain.png().toBuffer())).toBeNull();
});

test('the eye goes to what stands out, wherever it is', async () => {
  const spot = { create: { width: 60, height: 60, channels: 3, background: '#e6a078' } } as const;
  const at = async (left: number, top: number) => {
    const grey = { width: 1200, height: 800, channels: 3, background: '#777' } as const;
    const picture = sharp({ create: grey }).composite([{ input: spot, left, top }]);
    return suggestFocal(await picture.jpeg().toBuffer());
  };
  const right = await at(1000, 100);
  expect(right.x).toBeCloseTo(1030 / 1200, 1);
  expect(right.y).toBeCloseTo(130 / 800, 1);
  const left = await at(100, 600);
  expect(left.x).toBeCloseTo(130 / 1200, 1);
  expect(left.y).toBeCloseTo(630 / 800, 1);
});
