import { expect, test } from 'vitest';
import { placeName, placeNamed } from './place-after';

const PLACE = {
  asOf: new Date('2026-11-24T09:00:00Z'),
  rank: 1.25e-7,
  publicAt: new Date('1951-11-20T06:30:00Z'),
  id: 42,
};

test('a place is read as it was written', () => {
  expect(placeNamed(placeName(PLACE))).toEqual(PLACE);
});

test.each([
  ['letters', 'x'],
  ['a rank beyond all numbers', '1_1e999_1_1'],
  ['no story', '1_1_1_0'],
  ['a time before the first year', '1_1_-99999999999999_1'],
])('%s is none', (_what, name) => {
  expect(placeNamed(name)).toBeNull();
});
