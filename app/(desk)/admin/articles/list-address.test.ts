import { expect, test } from 'vitest';
import { readListAddress } from './list-address';

test('a bare list has a bare address', () => {
  const list = readListAddress({});
  expect(list.here).toBe('/admin/articles');
  expect(list.filtered).toBe(false);
  expect(list.stateAt('draft')).toBe('/admin/articles?state=draft');
});

test('filters survive a change of state, a cursor does not have to', () => {
  const list = readListAddress({
    q: 'مطر',
    section: ['3', '5', '3'],
    cursor: 'next_1_2',
    state: 'draft',
  });
  expect(list.filtered).toBe(true);
  expect(list.stateAt(undefined)).toBe(
    `/admin/articles?q=${encodeURIComponent('مطر')}&section=3&section=5`,
  );
  expect(list.cleared).toBe('/admin/articles?state=draft');
});

test('who is asked for an article stands in the address, by number or as nobody', () => {
  expect(readListAddress({ assignee: '7' }).query).toBe('assignee=7');
  const nobody = readListAddress({ assignee: 'nobody', state: 'draft' });
  expect(nobody.query).toBe('state=draft&assignee=nobody');
  expect([nobody.filtered, nobody.cleared]).toEqual([true, '/admin/articles?state=draft']);
});

test('pressing an order once more turns it round', () => {
  expect(readListAddress({}).sortAt('updated')).toBe('/admin/articles?order=asc');
  expect(readListAddress({ order: 'asc' }).sortAt('updated')).toBe('/admin/articles');
  const views = readListAddress({ cursor: 'next_1_2' }).sortAt('views');
  expect(views).toBe('/admin/articles?sort=views');
  expect(readListAddress({ sort: 'views' }).sortAt('views')).toBe(`${views}&order=asc`);
  expect(readListAddress({ sort: 'views', order: 'asc' }).filtered).toBe(false);
});

test('what makes no sense is left out', () => {
  const list = readListAddress({
    state: 'gone',
    section: ['x', '-1', '99999999999'],
    cursor: 'x',
    q: ['a', 'b'],
    writer: ['a'],
    mine: 'yes',
    assignee: 'somebody',
    from: '2026-02-30',
    sort: 'title',
    order: 'down',
  });
  expect(list.here).toBe('/admin/articles');
});

test('the address is percent-encoded, so that a redirect can carry it', () => {
  expect(readListAddress({ writer: 'نورة العتيق' }).here).toMatch(/^[\x21-\x7e]+$/);
});
