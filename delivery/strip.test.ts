import { describe, expect, test } from 'vitest';
import { THEME_SCRIPT } from '@/enhance/theme-script';
import { isUnfinished, stripFramework, type ReadStyle } from './strip';
import { parseStylesheet } from './stylesheet';

describe('what goes', () => {
  test.each([
    ['a framework script', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['an inline payload', '<script>self.__next_f.push([1,"<p>text</p>"])</script>'],
    ['a payload with a comment in it', '<script>push("<!-- x -->")</script>'],
    ['a preload of a script', '<link rel="preload" as="script" href="/_next/a.js">'],
    ['a module preload', '<link rel="modulepreload" href="/_next/a.js">'],
    ['a marker', '<!--$--><!--/$-->'],
    ['a marker without an end', '<!---->'],
    ['its meta elements', '<meta name="next-size-adjust" content="">'],
    ['what the press says to the front', '<meta name="matbaa:keys" content="front a:1">'],
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
    ['a comment that is text', '<p>&lt;!-- تعليق --&gt;</p>'],
    ['a comment in an attribute', '<img alt="<!-- x --> <script>">'],
    ['a doctype', '<!DOCTYPE html>'],
  ])('%s', (_what, html) => {
    const page = stripFramework(`<p>قبل</p>${html}<p>بعد</p>`);
    expect(page.html).toBe(`<p>قبل</p>${html}<p>بعد</p>`);
    expect(page.style).toBe('');
  });
});

describe('what the press says of a page', () => {
  const meta = (name: string, content: string): string =>
    `<meta name="matbaa:${name}" content="${content}"/>`;

  test('is read', () => {
    const html = `<head>${meta('keys', 'front  a:1 ')}${meta('last-page', '12')}${meta('found', '0')}</head>`;
    expect(stripFramework(html)).toEqual({
      html: '<head></head>',
      keys: ['front', 'a:1'],
      lastPage: 12,
      found: 0,
      status: null,
      style: '',
    });
  });

  test('is null without a word, and none with an empty one', () => {
    expect(stripFramework('<p>نص</p>')).toMatchObject({ keys: null, lastPage: null });
    expect(stripFramework(meta('keys', '')).keys).toEqual([]);
  });

  test('is not what a story says', () => {
    const words = meta('keys', 'none').replaceAll('<', '&lt;');
    const story = `<p>${words}</p><img alt='${meta('keys', 'none')}'><title>${meta('keys', 'x')}</title>`;
    const page = stripFramework(meta('keys', 'a:1') + story);
    expect(page.keys).toEqual(['a:1']);
    expect(page.html).toBe(story);
  });
});

describe('stylesheets', () => {
  const SHEETS: Record<string, string> = {
    '/a.css': 'body{color:red}.none{color:blue}',
    '/b.css': 'b.x{margin:0}i{margin:0}',
  };
  const atHand: ReadStyle = (href) => {
    const text = SHEETS[href];
    return text ? parseStylesheet(text) : null;
  };
  const link = (href: string): string =>
    `<link rel="stylesheet" href="${href}" data-precedence="next"/>`;

  test('at hand are joined in the place of the first, as far as the page can use them', () => {
    const html = `<head><title>ع</title>${link('/a.css')}<meta charset="utf-8">${link('/b.css')}</head>`;
    const body = '<b class="y x">نص</b>';
    const page = stripFramework(html + body, atHand);
    const style = 'body{color:red}b.x{margin:0}';
    expect(page.style).toBe(style);
    expect(page.html).toBe(
      `<head><title>ع</title><style>${style}</style><meta charset="utf-8"></head>${body}`,
    );
  });

  test('that are not at hand stay links', () => {
    const page = stripFramework(link('/c.css') + link('/a.css'), atHand);
    expect(page.html).toBe(`${link('/c.css')}<style>body{color:red}</style>`);
    expect(page.style).toBe('body{color:red}');
  });

  test('of another kind of link are none', () => {
    const html = '<link rel="alternate" href="/a.css"><link rel="stylesheet">';
    expect(stripFramework(html, atHand)).toMatchObject({ html, style: '' });
  });
});

test('a page that Next gave up on, or that a script would finish, is no page', () => {
  expect(isUnfinished('<html id="__next_error__">')).toBe(true);
  expect(isUnfinished('<template id="B:0"></template>')).toBe(true);
  expect(isUnfinished('<!DOCTYPE html><html id="__next_error__"><head>')).toBe(true);
  expect(isUnfinished('<html lang="ar"><p>__next_error__</p></html>')).toBe(false);
  expect(isUnfinished('<html lang="ar"><p>&lt;template id="B:0"&gt;</p></html>')).toBe(false);
});
