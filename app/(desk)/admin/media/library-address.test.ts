import { expect, test } from 'vitest';
import { readLibraryAddress } from './library-address';

test('the filters of an address, and nothing that makes no sense', () => {
  const address = readLibraryAddress({ q: 'ميناء', kind: 'video', licence: 'stolen', media: 'x' });
  expect(address.input).toMatchObject({ q: 'ميناء', kind: 'video', licence: undefined });
  expect(address.media).toBeUndefined();
  expect(address.tab).toBe('video');
  expect(address.filtered).toBe(true);
});

test('another tab keeps search and view, and begins at its first page', () => {
  const address = readLibraryAddress({ q: 'a', view: 'list', kind: 'audio', cursor: 'next_1_1' });
  expect(address.tabAt('todo')).toBe('/admin/media?q=a&filter=todo&view=list');
  expect(address.tabAt('all')).toBe('/admin/media?q=a&view=list');
  expect(address.kept).toEqual({ kind: 'audio', view: 'list' });
  expect(address.cleared).toBe('/admin/media?kind=audio&view=list');
});

test('a detail opens where the list stands', () => {
  const address = readLibraryAddress({ filter: 'todo', cursor: 'next_1_1', media: '7' });
  expect(address.here).toBe('/admin/media?filter=todo&cursor=next_1_1&media=7');
  expect(address.at({})).toBe('/admin/media?filter=todo&cursor=next_1_1');
  expect(readLibraryAddress({}).here).toBe('/admin/media');
});
