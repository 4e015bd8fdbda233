import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CENTRE } from './crops';
import { cutSlots, isSameFile, planFiles } from './cut-slots';

const SIZE = { width: 400, height: 300 };

/** Red above, blue below. */
function picture(): Promise<Buffer> {
  const red = { create: { width: 400, height: 150, channels: 3 as const, background: '#dc1414' } };
  const all = { create: { ...SIZE, channels: 3 as const, background: '#1414dc' } };
  return sharp(all)
    .composite([{ input: red, left: 0, top: 0 }])
    .jpeg()
    .toBuffer();
}

test('a crop that was drawn is what its slot shows', async () => {
  const crops = { square: { x: 0, y: 0.6, width: 0.3, height: 0.4 } };
  const files = await cutSlots(await picture(), { ...SIZE, focal: { x: 0.5, y: 0 }, crops });
  const square = files.find((file) => file.slot === 'square' && file.format === 'jpeg');
  expect(square).toMatchObject({ width: 120, height: 120 });
  const { dominant } = await sharp(square?.bytes).stats();
  expect(dominant.b).toBeGreaterThan(180);
});

test('what stands is not made; every file is told', async () => {
  const cuts = { ...SIZE, focal: CENTRE, crops: {} };
  const planned = planFiles(cuts);
  const told: [number, number][] = [];
  const files = await cutSlots(await picture(), cuts, {
    stands: ({ slot }) => slot !== 'wide' && slot !== 'full',
    onFile: async (done, all) => {
      told.push([done, all]);
      await Promise.resolve();
    },
  });
  const due = planned.filter(({ slot }) => slot === 'wide' || slot === 'full');
  expect(files.map(({ bytes: _bytes, ...file }) => file)).toEqual(due);
  expect(told).toEqual(due.map((_file, at) => [at + 1, due.length]));
});

test('the same picture gives the same bytes, whatever else is made of it', async () => {
  const cuts = { ...SIZE, focal: CENTRE, crops: {} };
  const bytes = await picture();
  const all = await cutSlots(bytes, cuts);
  const one = all.find(({ slot, format }) => slot === 'square' && format === 'avif');
  if (!one) throw new Error('there is no square');
  const [again] = await cutSlots(bytes, cuts, { stands: (file) => !isSameFile(file, one) });
  expect(again?.bytes.equals(one.bytes)).toBe(true);
});
