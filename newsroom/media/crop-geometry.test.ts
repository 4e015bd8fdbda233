import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { automaticCrop, clampPoint, moveCrop, resizeCrop } from './crop-geometry';
import { cropFits } from './crops';
import { RATIO_SLOTS, SLOTS } from './slots';

const LANDSCAPE = { width: 1600, height: 900 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const picture = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});
const ratio = fc.constantFrom(16 / 9, 4 / 3, 1);

describe('automatic', () => {
  test('the square of a landscape is as high as it, around the focal point', () => {
    const crop = automaticCrop(LANDSCAPE, 1, { x: 0.5, y: 0.1 });
    expect(crop).toEqual({ x: 0.21875, y: 0, width: 0.5625, height: 1 });
  });

  test('it stops at the edges', () => {
    expect(automaticCrop(LANDSCAPE, 1, { x: 0, y: 0 }).x).toBe(0);
    expect(automaticCrop(LANDSCAPE, 1, { x: 1, y: 0 }).x).toBeCloseTo(0.4375);
    expect(automaticCrop({ width: 900, height: 1600 }, 16 / 9, { x: 0, y: 1 }).y).toBeGreaterThan(
      0.6,
    );
  });
});

test('whatever is done to it, a crop stays in the picture and keeps its ratio', () => {
  fc.assert(
    fc.property(picture, ratio, share, share, share, share, (size, of, x, y, dx, width) => {
      const start = automaticCrop(size, of, { x, y });
      const drawn = resizeCrop(size, of, moveCrop(start, { x: dx - 0.5, y: dx }), { width });
      const pulled = resizeCrop(size, of, drawn, { width: dx, from: 'corner' });
      for (const crop of [start, drawn, pulled, moveCrop(pulled, { x: -2, y: 2 })]) {
        expect(crop.x).toBeGreaterThanOrEqual(0);
        expect(crop.y).toBeGreaterThanOrEqual(0);
        expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9);
        expect(crop.y + crop.height).toBeLessThanOrEqual(1 + 1e-9);
        const shown = (crop.width * size.width) / (crop.height * size.height);
        expect(shown / of).toBeCloseTo(1, 6);
      }
    }),
  );
});

test('made smaller, the middle stays where it was', () => {
  const start = automaticCrop(LANDSCAPE, 1, { x: 0.5, y: 0.5 });
  const small = resizeCrop(LANDSCAPE, 1, start, { width: 0.3 });
  expect(small.x + small.width / 2).toBeCloseTo(0.5);
  expect(small.width).toBeCloseTo(0.3);
  expect(resizeCrop(LANDSCAPE, 1, small, { width: 0 }).width).toBeCloseTo(0.1125);
});

test('a point is in the picture', () => {
  expect(clampPoint({ x: -1, y: 1.5 })).toEqual({ x: 0, y: 1 });
});

test('what a hand can draw, the command takes', () => {
  const side = fc.integer({ min: 100, max: 9000 });
  const slots = fc.constantFrom(...RATIO_SLOTS);
  fc.assert(
    fc.property(side, side, slots, share, share, share, (width, height, slot, x, y, to) => {
      const size = { width, height };
      const { ratio } = SLOTS[slot];
      const drawn = resizeCrop(size, ratio, automaticCrop(size, ratio, { x, y }), { width: to });
      // Of fewer pixels the rounding alone is more than the slack.
      if (Math.min(drawn.width * width, drawn.height * height) < 160) return;
      expect(cropFits(size, slot, drawn)).toBe(true);
    }),
  );
});
