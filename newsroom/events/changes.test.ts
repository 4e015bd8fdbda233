import { expect, test } from 'vitest';
import { changesBetween, LONGEST_VALUE } from './changes';

test('only what differs is named, in the order of the fields', () => {
  const before = { name: 'محليات', slug: 'local', position: 1, color: null };
  const after = { name: 'المدينة', slug: 'city', position: 1, color: undefined };
  expect(changesBetween(before, after, ['slug', 'name', 'position', 'color'])).toEqual([
    { field: 'slug', from: 'local', to: 'city' },
    { field: 'name', from: 'محليات', to: 'المدينة' },
  ]);
});

test('what came has no before, what went no after', () => {
  expect(changesBetween(null, { name: 'رياضة' }, ['name'])).toEqual([
    { field: 'name', from: null, to: 'رياضة' },
  ]);
  expect(changesBetween({ name: 'رياضة' }, null, ['name'])).toEqual([
    { field: 'name', from: 'رياضة', to: null },
  ]);
});

test('dates, big integers, lists and objects become plain values', () => {
  const after = { at: new Date('2026-11-26T10:00:00Z'), id: 7n, tags: ['أ', 'ب'], box: { x: 1 } };
  expect(changesBetween(null, after, ['at', 'id', 'tags', 'box']).map(({ to }) => to)).toEqual([
    '2026-11-26T10:00:00.000Z',
    '7',
    ['أ', 'ب'],
    '{"x":1}',
  ]);
});

test('a long text is cut, and its difference stays in it', () => {
  const same = 'كلمة '.repeat(200);
  const [change] = changesBetween({ bio: `${same}قديم` }, { bio: `${same}جديد` }, ['bio']);
  expect(change?.from).toMatch(/^….*قديم$/);
  expect(change?.to).toMatch(/^….*جديد$/);
  const [whole] = changesBetween(null, { bio: same }, ['bio']);
  expect([...String(whole?.to)].length).toBeLessThanOrEqual(LONGEST_VALUE);
  expect(whole?.to).toMatch(/…$/);
});

test.each(['password', 'passwordHash', 'totpSecret', 'resetToken'])('%s is refused', (field) => {
  expect(() => changesBetween({ [field]: 'a' }, { [field]: 'b' }, [field])).toThrow(field);
});
