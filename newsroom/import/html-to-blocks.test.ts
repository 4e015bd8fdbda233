import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodySchema, type Block } from '../articles/body/blocks';
import { bodyText } from '../articles/body/body-text';
import { htmlToBlocks } from './html-to-blocks';
import { safeHref } from './safe-href';

/** Blocks without their ids, which only count up. */
function blocks(html: string): Omit<Block, 'id'>[] {
  return htmlToBlocks(html, ({ src, alt, caption }) =>
    src === 'known.jpg' ? { mediaId: 7, caption: caption || alt, credit: '' } : null,
  ).map(({ id: _, ...block }) => block);
}

const paragraph = (...content: unknown[]) => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

describe('text', () => {
  test.each<[string, string, unknown[]]>([
    ['paragraphs', '<p>أول</p><p>ثانٍ</p>', [paragraph('أول'), paragraph('ثانٍ')]],
    ['bare text', 'نص بلا وسوم', [paragraph('نص بلا وسوم')]],
    ['gaps', '<p>  كلمة \n\t كلمة&nbsp;&nbsp; كلمة </p>', [paragraph('كلمة كلمة كلمة')]],
    ['entities', '<p>&laquo;س&raquo; &amp; &#1593;&lt;b&gt;</p>', [paragraph('«س» & ع<b>')]],
    ['a line break', '<p>سطر<br>سطر</p>', [paragraph('سطر\nسطر')]],
    ['two line breaks', 'فقرة<br> <br/>فقرة', [paragraph('فقرة'), paragraph('فقرة')]],
    [
      'soup',
      '<div><div>أ</div>ب<span>ج</span><div></div></div>د',
      ['أ', 'بج', 'د'].map((t) => paragraph(t)),
    ],
    ['unclosed', '<p>أ<p>ب<b>ج', [paragraph('أ'), paragraph('ب', { text: 'ج', bold: true })]],
    ['empty', '<p></p><p>&nbsp;</p><div><br></div>', []],
    ['invisible', '<p>\u202Eمق\u200Bلوب\u0000\uFEFF</p>', [paragraph('مقلوب')]],
    ['preformatted', '<pre>سطر\nسطر</pre>', [paragraph('سطر\nسطر')]],
    ['unknown elements', '<x-card>أ<font color=red>ب</font></x-card>', [paragraph('أب')]],
  ])('%s', (_what, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test('marks nest, join and keep the space between', () => {
    expect(blocks('<p><b>أ</b><strong>ب <i>ج</i></strong> د</p>')).toEqual([
      paragraph({ text: 'أب ', bold: true }, { text: 'ج', bold: true, italic: true }, ' د'),
    ]);
  });

  test('an office document says bold in its own way', () => {
    expect(
      blocks('<b style="font-weight:normal"><span style="font-weight:700">أ</span>ب</b>'),
    ).toEqual([paragraph({ text: 'أ', bold: true }, 'ب')]);
  });

  test('Word', () => {
    const html = `<html xmlns:o="x"><head><style>p{}</style><title>t</title><!--[if gte mso 9]>
      <xml><w:View>Normal</w:View></xml><![endif]--></head><body lang=AR><?xml:namespace prefix = o />
      <p class=MsoNormal dir=RTL>نص<o:p></o:p></p><xml><w:Z>1</w:Z></xml>
      <p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>بند</p></body></html>`;
    expect(blocks(html)).toEqual([paragraph('نص'), paragraph('بند')]);
  });
});

describe('blocks', () => {
  test.each<[string, string, unknown[]]>([
    [
      'headings',
      '<h1><b>أ</b></h1><h3>ب<br>ب</h3><h6></h6>',
      [
        { type: 'heading', level: 2, content: [{ text: 'أ' }] },
        { type: 'heading', level: 3, content: [{ text: 'ب ب' }] },
      ],
    ],
    [
      'nested lists become one',
      '<ol><li>1<ul><li>2</li><li><p>3</p></li></ul></li><li>4</ol>ثم',
      [
        { type: 'list', ordered: true, items: ['1', '2', '3', '4'].map((text) => [{ text }]) },
        paragraph('ثم'),
      ],
    ],
    [
      'a quotation with its speaker below',
      '<blockquote><p>قول</p><p>— فلان</p></blockquote>',
      [{ type: 'quote', paragraphs: [[{ text: 'قول' }]], attribution: 'فلان' }],
    ],
    [
      'a quotation with its speaker in cite',
      '<blockquote>قول<cite>– فلان</cite></blockquote>',
      [{ type: 'quote', paragraphs: [[{ text: 'قول' }]], attribution: 'فلان' }],
    ],
    [
      'dividers stand between something',
      '<p>أ</p><hr><hr><p>ب</p><hr>',
      [paragraph('أ'), { type: 'divider' }, paragraph('ب')],
    ],
    [
      'a picture that the library has, with the words below it',
      'قبل<figure><img src="known.jpg" alt="وصف"><figcaption>تعليق</figcaption></figure>',
      [paragraph('قبل'), { type: 'picture', mediaId: 7, caption: 'تعليق', credit: '' }],
    ],
    [
      'a picture that it does not have leaves its words',
      '<figure><img src="gone.jpg"><figcaption>تعليق</figcaption></figure><img src="x">',
      [paragraph('تعليق')],
    ],
  ])('%s', (_what, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe('hostile', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<style>*{background:url(javascript:alert(1))}</style>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<svg onload=alert(1)><text>alert(1)</text></svg>',
    '<math><mtext>alert(1)</mtext></math>',
    '<noscript>alert(1)</noscript><template>alert(1)</template>',
    '<textarea>alert(1)</textarea><select><option>alert(1)</option></select>',
    '<p hidden>alert(1)</p><div style="display: none">alert(1)</div>',
    '<!-- alert(1) --><![CDATA[alert(1)]]><?php alert(1) ?>',
    '<script>alert(1)',
  ])('%s leaves nothing that acts', (html) => {
    const text = bodyText(htmlToBlocks(`<p>قبل</p>${html}`));
    expect(text.startsWith('قبل')).toBe(true);
    expect(text).not.toContain('alert(1)');
  });

  test('handlers and styles are not even data', () => {
    const body = htmlToBlocks('<p onclick="alert(1)" style="color:red" class="x">أ</p>');
    expect(body).toEqual([{ id: 'b1', type: 'paragraph', content: [{ text: 'أ' }] }]);
  });

  test('depth costs no stack, and ends somewhere', () => {
    const deep = (times: number) => `${'<div><ul><li><blockquote>'.repeat(times)}عمق`;
    expect(bodyText(htmlToBlocks(deep(200)))).toBe('عمق');
    expect(() => htmlToBlocks(deep(100_000))).toThrow('fieldInvalid');
  });

  test('lists and texts beyond the bounds are still valid', () => {
    const html = `<ul>${'<li>أ'.repeat(1200)}</ul><blockquote>${'<p>ب</p>'.repeat(120)}</blockquote>
      <p>${'<b>ج</b>د'.repeat(4000)}</p>${'ه'.repeat(300_000)}`;
    expect(bodySchema.safeParse(htmlToBlocks(html)).success).toBe(true);
  });

  test('whatever comes in, the body is valid', () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'ul',
      'li',
      'tr',
      'td',
      'th',
      'table',
      'caption',
      'aside',
      'iframe',
      'a',
      'blockquote',
      'h2',
      'cite',
      'figure',
      'img',
      'br',
      'pre',
      'svg',
      'hr',
      'footer',
      'figcaption',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name} href="/a" src=known.jpg>`),
      fc.constantFrom(
        '<blockquote class="twitter-tweet">',
        '<aside class="pullquote">',
        '<a href="https://x.com/a/status/12345">',
        '<iframe src="https://youtu.be/dQw4w9WgXcQ">',
        '<td colspan=3 rowspan=2>',
      ),
      tag.map((name) => `</${name}>`),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('نص', '\n', '&nbsp;', '— '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = bodySchema.safeParse(
          htmlToBlocks(pieces.join(''), () => ({ mediaId: 1, caption: '', credit: '' })),
        );
        expect(result.error?.issues).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});

describe('links', () => {
  test.each([
    ['https://example.org/a b?q=1#x', 'https://example.org/a%20b?q=1#x'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['/local/خبر', '/local/%D8%AE%D8%A8%D8%B1'],
    ['//example.org/a', 'https://example.org/a'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    [`https://example.org/"onclick='x'`, 'https://example.org/%22onclick=%27x%27'],
    ['javascript:alert(1)', null],
    [' \u0001java\tscript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['data:text/html,<b>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['/\\example.org', 'https://example.org/'],
    ['/\t/example.org', 'https://example.org/'],
    ['page.html', null],
    ['#top', null],
    ['', null],
    ['https://', null],
    [`https://example.org/${'a'.repeat(3000)}`, null],
  ])('%j → %j', (href, expected) => {
    expect(safeHref(href)).toBe(expected);
  });

  test('a link that may not stay leaves its text', () => {
    expect(blocks('<p><a href="javascript:x">أ</a> <a href="/b">ب</a></p>')).toEqual([
      paragraph('أ ', { text: 'ب', href: '/b' }),
    ]);
  });
});
