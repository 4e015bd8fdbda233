import { expect, test } from 'vitest';
import { acceptsHref } from '../articles/body/accepts-href';
import { ownPath } from './own-path';

const SITE = 'https://ofoq.example';

test.each([
  ['/local/7?page=2#top', '/local/7'],
  [`${SITE}/tag/3`, '/tag/3'],
  ['/%D9%85%D8%AD%D9%84%D9%8A', '/محلي'],
])('the path of %s is %s', (href, path) => {
  expect(ownPath(href, SITE)).toBe(path);
});

test.each(['/local/%00', '/%0Atag/3', '/local/%E0%A4%A'])(
  'a text may hold the link %s, which has no path',
  (href) => {
    expect(acceptsHref(href)).toBe(true);
    expect(ownPath(href, SITE)).toBeNull();
  },
);
