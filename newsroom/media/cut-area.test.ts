import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { automaticCrop } from './crop-geometry';
import { cutArea, hasRatio } from './cut-area';
import { RATIO_SLOTS, SLOTS } from './slots';

const PHOTO = { width: 6000, height: 4000 };
const CENTRE = { x: 0.5, y: 0.5 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.integer({ min: 1, max: 30_000 });
const point = fc.record({ x: share, y: share });
const size = fc.record({ width: side, height: side });

describe('the part that a slot shows', () => {
  test('is around the focal point, as near to it as the edges allow', () => {
    const wide = { width: 1600, height: 800 };
    const square = { left: 0, top: 0, width: 800, height: 800 };
    expect(cutArea(wide, 'square', { x: 0.1, y: 0.5 }, {})).toEqual(square);
    expect(cutArea(wide, 'square', { x: 0.6, y: 0.5 }, {}).left).toBe(560);
    expect(cutArea({ width: 800, height: 1600 }, 'wide', { x: 0.5, y: 1 }, {})).toEqual({
      left: 0,
      top: 1150,
      width: 800,
      height: 450,
    });
  });

  test('is what was drawn, for that slot alone', () => {
    const crops = { classic: { x: 0.5, y: 0.1, width: 0.4, height: 0.45 } };
    const drawn = { left: 3000, top: 400, width: 2400, height: 1800 };
    expect(cutArea(PHOTO, 'classic', CENTRE, crops)).toEqual(drawn);
    expect(cutArea(PHOTO, 'square', CENTRE, crops)).toEqual(cutArea(PHOTO, 'square', CENTRE, {}));
  });

  test('is the whole of the uncut picture', () => {
    expect(cutArea(PHOTO, 'full', { x: 0, y: 0 }, {})).toEqual({ left: 0, top: 0, ...PHOTO });
  });

  test('lies within the picture, whatever is drawn or pointed at', () => {
    const crop = fc.option(fc.record({ x: share, y: share, width: share, height: share }));
    const slots = fc.constantFrom(...RATIO_SLOTS);
    fc.assert(
      fc.property(size, slots, point, crop, (picture, slot, focal, drawn) => {
        const area = cutArea(picture, slot, focal, drawn ? { [slot]: drawn } : {});
        expect(Math.min(area.left, area.top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(1);
        expect(area.left + area.width).toBeLessThanOrEqual(picture.width);
        expect(area.top + area.height).toBeLessThanOrEqual(picture.height);
      }),
    );
  });
});

describe('the ratio of a crop', () => {
  const crop = { x: 0.25, y: 0.5, width: 0.3, height: 0.253125 };

  test.each([
    ['right', crop, true],
    ['a hair off', { ...crop, height: 0.2545 }, true],
    ['another one', { ...crop, height: 0.3 }, false],
  ])('%s', (_what, drawn, right) => {
    expect(hasRatio(PHOTO, 'wide', drawn)).toBe(right);
  });

  test('what the screen proposes is right', () => {
    fc.assert(
      fc.property(size, point, (picture, focal) => {
        for (const slot of RATIO_SLOTS) {
          const proposed = automaticCrop(picture, SLOTS[slot].ratio, focal);
          expect(hasRatio(picture, slot, proposed)).toBe(true);
        }
      }),
    );
  });
});
