import { expect, test } from 'vitest';
import { KeyIndex } from './key-index';

test('finds everything that carries one of the keys, each once', () => {
  const index = new KeyIndex();
  index.add('/', ['front', 'a:1']);
  index.add('/local', ['s:1', 'a:1']);
  expect(index.find(['a:1', 'front'])).toEqual(new Set(['/', '/local']));
  expect(index.find(['s:1'])).toEqual(new Set(['/local']));
  expect(index.find(['a:2'])).toEqual(new Set());
});

test('what was removed is not found, and nothing else goes with it', () => {
  const index = new KeyIndex();
  index.add('/', ['front', 'a:1']);
  index.add('/local', ['a:1']);
  index.remove('/', ['front', 'a:1', 'never:1']);
  index.remove('/nowhere', ['a:1']);
  expect(index.find(['front'])).toEqual(new Set());
  expect(index.find(['a:1'])).toEqual(new Set(['/local']));
});

test('what was found may be removed while it is gone through', () => {
  const index = new KeyIndex();
  for (const name of ['/a', '/b', '/c']) index.add(name, ['all']);
  for (const name of index.find(['all'])) index.remove(name, ['all']);
  expect(index.find(['all'])).toEqual(new Set());
});
