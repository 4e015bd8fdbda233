import { describe, expect, test } from 'vitest';
import { THEME_SCRIPT } from '@/enhance/theme-script';
import { isUnfinished, stripFramework } from './strip';

describe('what goes', () => {
  test.each([
    ['a framework script', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['an inline payload', '<script>self.__next_f.push([1,"<p>text</p>"])</script>'],
    ['a preload of a script', '<link rel="preload" as="script" href="/_next/a.js">'],
    ['a module preload', '<link rel="modulepreload" href="/_next/a.js">'],
    ['a marker', '<!--$--><!--/$-->'],
    ['its meta elements', '<meta name="next-size-adjust" content="">'],
  ])('%s', (_what, html) => {
    expect(stripFramework(`<p>قبل</p>${html}<p>بعد</p>`).html).toBe('<p>قبل</p><p>بعد</p>');
  });
});

test('the mark of the build goes', () => {
  const html = '<!DOCTYPE html><html data-dpl-id="0f9c" lang="ar" dir="rtl"><p>نص</p></html>';
  expect(stripFramework(html).html).toBe(html.replace(' data-dpl-id="0f9c"', ''));
});

describe('what stays, to the letter', () => {
  test.each([
    ['structured data', '<script type="application/ld+json">{"a":"<\\/script>"}</script>'],
    ['the theme script', `<script>${THEME_SCRIPT}</script>`],
    ['enhance', '<script type="module" src="/assets/enhance.js"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next">'],
    ['a font preload', '<link rel="preload" as="font" href="/fonts/a.woff2" crossorigin="">'],
    ['entities and odd spacing', '<p  title="&quot;x&quot;">a &amp; b   &lt;script&gt;</p>'],
  ])('%s', (_what, html) => {
    expect(stripFramework(`<p>قبل</p>${html}<p>بعد</p>`).html).toBe(`<p>قبل</p>${html}<p>بعد</p>`);
  });
});

test('a page that Next gave up on, or that a script would finish, is no page', () => {
  expect(isUnfinished('<html id="__next_error__">')).toBe(true);
  expect(isUnfinished('<template id="B:0"></template>')).toBe(true);
  expect(isUnfinished('<!DOCTYPE html><html id="__next_error__"><head>')).toBe(true);
  expect(isUnfinished('<html lang="ar"><p>__next_error__</p></html>')).toBe(false);
});
