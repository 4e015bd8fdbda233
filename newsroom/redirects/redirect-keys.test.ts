import { describe, expect, test } from 'vitest';
import { redirectKeys, ruleFor, targetOf, type RedirectRule } from './redirect-keys';

const rule = (fromPath: string, toPath: string | null, kind: RedirectRule['kind'] = 'exact') => ({
  id: 1,
  fromPath,
  toPath,
  kind,
});

describe('keys', () => {
  test.each([
    ['/a/b', ['/a/b'], ['/a/b', '/a']],
    ['/a?p=1&utm_source=x', ['/a?p=1&utm_source=x', '/a?p=1', '/a'], ['/a']],
    ['/?p=12&fbclid=z', ['/?p=12&fbclid=z', '/?p=12'], ['/']],
    ['/?fbclid=z', ['/?fbclid=z', '/'], ['/']],
  ])('%s', (path, exact, above) => {
    expect(redirectKeys(path)).toEqual({ exact, above });
  });
});

test.each([
  ['/old', rule('/old', '/new'), '/new'],
  ['/old?page=2', rule('/old', '/new'), '/new?page=2'],
  ['/old?page=2', rule('/old', '/new?page=5'), '/new?page=5'],
  ['/old?page=2', rule('/old', '/new#part'), '/new#part'],
  ['/?p=1&utm_source=x', rule('/?p=1', '/new'), '/new'],
  ['/a/b/c?page=2', rule('/a', '/x', 'prefix'), '/x/b/c?page=2'],
  ['/a', rule('/a', '/x', 'prefix'), '/x'],
  ['/a/b', rule('/a', '/', 'prefix'), '/b'],
  ['/a//evil.example', rule('/a', '/', 'prefix'), '/evil.example'],
  ['/a/b', rule('/a', 'https://x.example/', 'prefix'), 'https://x.example/b'],
  ['/a/b', rule('/a', null, 'prefix'), null],
])('%s by %o leads to %s', (path, given, expected) => {
  expect(targetOf(given, path)).toBe(expected);
});

test('the exact rule goes before branches, the longest branch before shorter ones', () => {
  const rules = [
    rule('/a', '/1', 'prefix'),
    rule('/a/b', '/2', 'prefix'),
    rule('/a/b/c', '/3'),
    rule('/a/b/c?p=1', '/4'),
  ];
  const to = (path: string) => ruleFor(path, rules)?.toPath ?? null;
  expect(['/a/x', '/a/b', '/a/b/d', '/a/b/c', '/a/b/c?p=1', '/ab'].map(to)).toEqual([
    '/1',
    '/2',
    '/2',
    '/3',
    '/4',
    null,
  ]);
});
