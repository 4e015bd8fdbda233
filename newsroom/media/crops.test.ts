import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, CENTRE, cropFits, cropsInput, type Crop } from './crops';
import { RATIO_SLOTS } from './slots';

const PHOTO = { width: 6000, height: 4000 };

describe('around the focal point', () => {
  test('as near to it as the edges allow', () => {
    expect(areaOf({ width: 1600, height: 800 }, 'square', { x: 0.1, y: 0.5 }, {})).toEqual({
      left: 0,
      top: 0,
      width: 800,
      height: 800,
    });
    expect(areaOf({ width: 1600, height: 800 }, 'square', { x: 0.6, y: 0.5 }, {}).left).toBe(560);
    expect(areaOf({ width: 800, height: 1600 }, 'wide', { x: 0.5, y: 1 }, {})).toEqual({
      left: 0,
      top: 1150,
      width: 800,
      height: 450,
    });
  });

  test('the uncut picture is whole', () => {
    expect(areaOf(PHOTO, 'full', { x: 0, y: 0 }, {})).toEqual({ left: 0, top: 0, ...PHOTO });
  });
});

describe('by hand', () => {
  const crop: Crop = { x: 0.25, y: 0.5, width: 0.3, height: 0.3 };

  test('the part that was drawn, for that slot alone', () => {
    const crops = { classic: { x: 0.5, y: 0.1, width: 0.4, height: 0.45 } };
    expect(areaOf(PHOTO, 'classic', CENTRE, crops)).toEqual({
      left: 3000,
      top: 400,
      width: 2400,
      height: 1800,
    });
    expect(areaOf(PHOTO, 'square', CENTRE, crops)).toEqual(areaOf(PHOTO, 'square', CENTRE, {}));
  });

  test.each([
    ['in its ratio', 'wide', { ...crop, height: 0.253125 }, true],
    ['a hair off its ratio', 'wide', { ...crop, height: 0.2545 }, true],
    ['in another ratio', 'wide', crop, false],
    ['beyond the end', 'square', { x: 0.8, y: 0, width: 0.4, height: 0.6 }, false],
    ['below the foot', 'square', { x: 0, y: 0.7, width: 0.4, height: 0.6 }, false],
    ['a slip of the pointer', 'square', { x: 0, y: 0, width: 0.002, height: 0.003 }, false],
    ['the whole side', 'square', { x: 1 / 3, y: 0, width: 2 / 3, height: 1 }, true],
  ] as const)('%s', (_what, slot, area, fits) => {
    expect(cropFits(PHOTO, slot, area)).toBe(fits);
  });

  test.each([{ full: crop }, { wide: { ...crop, x: -0.1 } }, { wide: { x: 0 } }, []])(
    'is no crop: %j',
    (crops) => expect(cropsInput.safeParse(crops).success).toBe(false),
  );
});

test('whatever is drawn or pointed at, an area lies within the picture', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const side = fc.integer({ min: 1, max: 30_000 });
  const size = fc.record({ width: side, height: side });
  const focal = fc.record({ x: share, y: share });
  const crop = fc.record({ x: share, y: share, width: share, height: share });
  const slots = fc.constantFrom(...RATIO_SLOTS);
  fc.assert(
    fc.property(size, slots, focal, fc.option(crop), (picture, slot, point, drawn) => {
      const { left, top, width, height } = areaOf(
        picture,
        slot,
        point,
        drawn ? { [slot]: drawn } : {},
      );
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      expect(left + width).toBeLessThanOrEqual(picture.width);
      expect(top + height).toBeLessThanOrEqual(picture.height);
    }),
  );
});

test('what the geometry proposes, it accepts', () => {
  const side = fc.integer({ min: 16, max: 20_000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(side, side, share, share, (width, height, x, y) => {
      for (const slot of RATIO_SLOTS) {
        const area = areaOf({ width, height }, slot, { x, y }, {});
        const drawn = {
          x: area.left / width,
          y: area.top / height,
          width: area.width / width,
          height: area.height / height,
        };
        if (Math.min(area.width, area.height) < 16) continue;
        expect(cropFits({ width, height }, slot, drawn)).toBe(true);
      }
    }),
  );
});
