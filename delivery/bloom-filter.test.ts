import { expect, test } from 'vitest';
import { BloomFilter } from './bloom-filter';

const MEMBERS = 20_000;
const member = (turn: number): string =>
  `/2019/${turn % 12}/خبر-${(turn * 2_654_435_761) % 2 ** 32}`;
const stranger = (turn: number): string => `/2020/${turn}/لا-أحد`;

function filled(): BloomFilter {
  const filter = new BloomFilter(MEMBERS);
  for (let turn = 0; turn < MEMBERS; turn += 1) filter.add(member(turn));
  return filter;
}

const askedFor = (filter: BloomFilter, text: (turn: number) => string): boolean[] =>
  Array.from({ length: MEMBERS }, (_, turn) => filter.mayHave(text(turn)));

const countOf = (filter: BloomFilter, text: (turn: number) => string): number =>
  askedFor(filter, text).filter(Boolean).length;

test('takes no member for a stranger, and at its capacity few strangers for members', () => {
  const filter = filled();
  expect(countOf(filter, member)).toBe(MEMBERS);
  expect(countOf(filter, stranger)).toBeLessThan(MEMBERS * 0.002);
});

test('strangers that pass one are nothing to another: nobody can work them out beforehand', () => {
  const [one, other] = [filled(), filled()];
  expect(askedFor(one, stranger)).not.toEqual(askedFor(other, stranger));
});

test('an empty one has nothing, not even with a capacity of nothing', () => {
  expect(countOf(new BloomFilter(0), stranger)).toBe(0);
});
