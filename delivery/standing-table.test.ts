import { expect, test } from 'vitest';
import { StandingTable } from './standing-table';

test('says how a story stands and in which section', () => {
  const table = new StandingTable();
  table.set({ id: 1, sectionId: 7, standing: 'public' });
  table.set({ id: 2, sectionId: 70_000, standing: 'retracted' });
  table.set({ id: 3, sectionId: 7, standing: 'gone' });
  expect(table.find(1)).toEqual({ standing: 'public', sectionId: 7 });
  expect(table.find(2)).toEqual({ standing: 'retracted', sectionId: 70_000 });
  expect(table.find(3)).toEqual({ standing: 'gone', sectionId: 7 });
  table.set({ id: 1, sectionId: 8, standing: 'retracted' });
  expect(table.find(1)).toEqual({ standing: 'retracted', sectionId: 8 });
});

test('grows with the numbers, and what it knew stays', () => {
  const table = new StandingTable();
  const ids = [1, 4095, 4096, 10_000, 3_000_000];
  for (const id of ids) table.set({ id, sectionId: id % 9, standing: 'public' });
  for (const id of ids) expect(table.find(id)).toEqual({ standing: 'public', sectionId: id % 9 });
  expect(table.find(2_999_999)).toBeNull();
});

test('forgets one story', () => {
  const table = new StandingTable();
  table.set({ id: 5, sectionId: 1, standing: 'public' });
  table.clear(5);
  table.clear(999_999_999);
  expect(table.find(5)).toBeNull();
});

test.each([0, -1, 0.5, NaN, Infinity, 5000, Number.MAX_SAFE_INTEGER])(
  'nobody has the number %d',
  (id) => {
    expect(new StandingTable().find(id)).toBeNull();
  },
);

test('a number that would fill the memory is refused', () => {
  const table = new StandingTable();
  expect(() => table.set({ id: 10 ** 9, sectionId: 1, standing: 'public' })).toThrow(RangeError);
});
