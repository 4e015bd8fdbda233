import { expect, test } from 'vitest';
import { readListAddress } from './list-address';

test('a bare list has a bare address', () => {
  const list = readListAddress({});
  expect(list.here).toBe('/admin/articles');
  expect(list.filtered).toBe(false);
  expect(list.at({ state: 'draft' })).toBe('/admin/articles?state=draft');
});

test('filters survive a change of state, a cursor does not have to', () => {
  const list = readListAddress({ q: 'مطر', section: '3', cursor: 'next_1_2', state: 'draft' });
  expect(list.filtered).toBe(true);
  expect(list.at({ state: undefined, cursor: undefined })).toBe(
    `/admin/articles?section=3&q=${encodeURIComponent('مطر')}`,
  );
  expect(list.cleared).toBe('/admin/articles?state=draft');
});

test('what makes no sense is left out', () => {
  const list = readListAddress({
    state: 'gone',
    section: 'x',
    cursor: 'x',
    q: ['a', 'b'],
    writer: ['a'],
  });
  expect(list.here).toBe('/admin/articles');
});

test('the address is percent-encoded, so that a redirect can carry it', () => {
  expect(readListAddress({ writer: 'نورة العتيق' }).here).toMatch(/^[\x21-\x7e]+$/);
});
