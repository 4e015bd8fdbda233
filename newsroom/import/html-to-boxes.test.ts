import { describe, expect, test } from 'vitest';
import { bodySchema, type Block } from '../articles/body/blocks';
import { bodyText } from '../articles/body/body-text';
import { htmlToBlocks } from './html-to-blocks';

/** Blocks without their ids, which only count up. */
function blocks(html: string): Omit<Block, 'id'>[] {
  return htmlToBlocks(html, ({ src }) =>
    src === 'known.jpg' ? { mediaId: 7, caption: '', credit: '' } : null,
  ).map(({ id: _, ...block }) => block);
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });
const cells = (...rows: string[][]) =>
  rows.map((row) => row.map((text) => (text === '' ? [] : [{ text }])));
const table = (rows: unknown, more = {}) => ({
  type: 'table',
  caption: '',
  headRow: false,
  headColumn: false,
  rows,
  ...more,
});

describe('a table', () => {
  test.each<[string, string, unknown[]]>([
    [
      'with headings and a caption',
      '<table><caption>جدول</caption><tr><th>أ</th><th><p>ب</p></th></tr><tr><td>1<td>2</table>',
      [table(cells(['أ', 'ب'], ['1', '2']), { caption: 'جدول', headRow: true })],
    ],
    [
      'with a heading in every row',
      '<table><tbody><tr><th scope=row>أ<td>1</tr><tr><th>ب<td>2</tr></tbody></table>',
      [table(cells(['أ', '1'], ['ب', '2']), { headColumn: true })],
    ],
    [
      'with cells that reach over others',
      '<table><tr><th rowspan=2>مدينة<th colspan=2>نتيجة</tr><tr><th>أول<th>ثانٍ</tr>' +
        '<tr><td>جدة<td>1<td>2</tr><tr><td colspan=3>المصدر</tr></table>',
      [
        table(
          cells(
            ['مدينة', 'نتيجة', 'نتيجة'],
            ['مدينة', 'أول', 'ثانٍ'],
            ['جدة', '1', '2'],
            ['المصدر', '', ''],
          ),
          { headRow: true },
        ),
      ],
    ],
    [
      'whose rows are not of one width',
      '<table><tr><td>أ<td>ب<td>ج</tr><tr><td>د</tr></table>',
      [table(cells(['أ', 'ب', 'ج'], ['د', '', '']))],
    ],
    [
      'whose cells hold lines',
      '<table><tr><td><p>أ</p><p>ب</p><td>ج<br>د</tr></table>',
      [table([[[{ text: 'أ\nب' }], [{ text: 'ج\nد' }]]])],
    ],
    [
      'in a figure, with the words below it',
      '<figure class="wp-block-table"><table><tr><td>أ<td>ب</table><figcaption>شرح</figcaption></figure>',
      [table(cells(['أ', 'ب']), { caption: 'شرح' })],
    ],
    [
      'of one column is text',
      '<table><tr><td><p>أ</p><p>ب</p></td></tr><tr><td>ج</td></tr></table>',
      ['أ', 'ب', 'ج'].map(paragraph),
    ],
    [
      'that arranges a page is text',
      '<table><tr><td><table><tr><td>أ<td>ب</table></td><td>ج</td></tr></table>',
      [paragraph('أ | ب | ج')],
    ],
    [
      'with a picture is text under it',
      '<table><tr><td><img src="known.jpg"><td>أ</table>',
      [{ type: 'picture', mediaId: 7, caption: '', credit: '' }, paragraph('أ')],
    ],
    [
      'in a list is an item of it',
      '<ul><li><table><tr><td>أ<td>ب</table></ul>',
      [{ type: 'list', ordered: false, items: [[{ text: 'أ | ب' }]] }],
    ],
    ['without a word is nothing', '<table><tr><td>&nbsp;<td></table>', []],
  ])('%s', (_what, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test('too long for one becomes several with the same head; too wide becomes lines', () => {
    const long = `<table><tr><th>أ<th>ب</tr>${'<tr><td>1<td>2</tr>'.repeat(450)}</table>`;
    const made = htmlToBlocks(long).flatMap((one) => (one.type === 'table' ? [one] : []));
    expect(made.map(({ rows }) => rows.length)).toEqual([200, 200, 53]);
    expect(made.every(({ rows }) => rows[0]?.[0]?.[0]?.text === 'أ')).toBe(true);
    const wide = `<table><tr>${'<td>1'.repeat(20)}</tr></table>`;
    expect(blocks(wide)).toEqual([paragraph(Array(20).fill('1').join(' | '))]);
    const hostile = '<table><tr><td colspan=99999999 rowspan=99999999>أ<td>ب</tr></table>';
    expect(bodyText(htmlToBlocks(hostile))).toBe('أ | ب');
  });
});

describe('boxes', () => {
  test.each<[string, string, unknown[]]>([
    [
      'an aside is a fact box, its heading the title',
      '<aside><h3>أرقام</h3><p>أول</p><ul><li>ثانٍ</ul></aside>',
      [
        {
          type: 'factBox',
          title: 'أرقام',
          paragraphs: [[{ text: 'أول' }], [{ text: 'ثانٍ' }]],
        },
      ],
    ],
    [
      'without a heading it has no title',
      '<aside>نص<blockquote>قول<cite>فلان</cite></blockquote></aside>',
      [
        {
          type: 'factBox',
          title: '',
          paragraphs: [[{ text: 'نص' }], [{ text: 'قول' }], [{ text: '— فلان' }]],
        },
      ],
    ],
    [
      'of an empty one its heading stays',
      '<aside><h2>أرقام</h2></aside>',
      [{ type: 'heading', level: 3, content: [{ text: 'أرقام' }] }],
    ],
    [
      'words set large',
      '<figure class="wp-block-pullquote"><blockquote><p>قول</p><cite>فلان</cite></blockquote></figure>',
      [{ type: 'pullQuote', text: 'قول', attribution: 'فلان' }],
    ],
    [
      'as an aside',
      '<aside class="pullquote"><p>قول</p></aside><blockquote>آخر</blockquote>',
      [
        { type: 'pullQuote', text: 'قول', attribution: '' },
        { type: 'quote', paragraphs: [[{ text: 'آخر' }]], attribution: '' },
      ],
    ],
  ])('%s', (_what, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe('things of other houses', () => {
  const embed = (provider: string, code: string, title = '') => ({
    type: 'embed',
    provider,
    code,
    title,
    mediaId: null,
  });
  const X = 'https://twitter.com/ofuq/status/1861234567890123456';

  test.each<[string, string, unknown[]]>([
    [
      'a film in a frame',
      'قبل<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0" onload="x()">بديل</iframe>بعد',
      [paragraph('قبل'), embed('youtube', 'dQw4w9WgXcQ'), paragraph('بعد')],
    ],
    [
      'a map in a frame',
      '<iframe src="https://www.google.com/maps/embed?pb=!1m18!2d46.6753!3d24.7136!2m3"></iframe>',
      [embed('map', '24.7136,46.6753,14')],
    ],
    [
      'a post with its words',
      `<blockquote class="twitter-tweet"><p dir=rtl>نص <a href="https://t.co/a">رابط</a></p>&mdash; أفق (@ofuq) <a href="${X}?ref_src=x">1 نوفمبر</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
      [embed('x', '1861234567890123456', 'نص رابط — أفق (@ofuq) 1 نوفمبر')],
    ],
    [
      'a picture post',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/DCxyz_-1234/?utm_source=ig"><div><a href="#">View this post on Instagram</a><p>كلام</p></div></blockquote>',
      [embed('instagram', 'DCxyz_-1234', 'كلام')],
    ],
    [
      'a post that does not say where it stands is a quotation',
      '<blockquote class="twitter-tweet"><p>نص</p></blockquote>',
      [{ type: 'quote', paragraphs: [[{ text: 'نص' }]], attribution: '' }],
    ],
    [
      'an address on a line of its own',
      '<p>https://youtu.be/dQw4w9WgXcQ</p><p>شاهد https://youtu.be/dQw4w9WgXcQ</p>',
      [embed('youtube', 'dQw4w9WgXcQ'), paragraph('شاهد https://youtu.be/dQw4w9WgXcQ')],
    ],
    [
      'in a list it is a link',
      '<ul><li><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></ul>',
      [
        {
          type: 'list',
          ordered: false,
          items: [
            [
              {
                text: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
                href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
              },
            ],
          ],
        },
      ],
    ],
    [
      'any other frame is dropped',
      '<iframe src="https://evil.example/youtube.com"></iframe>أ',
      [paragraph('أ')],
    ],
    [
      'a script in a post is dropped',
      `<blockquote class="twitter-tweet"><script>alert(1)</script><p>نص</p><a href="${X}">ت</a></blockquote>`,
      [embed('x', '1861234567890123456', 'نص ت')],
    ],
  ])('%s', (_what, html, expected) => {
    expect(blocks(html)).toEqual(expected);
    expect(bodySchema.safeParse(htmlToBlocks(html)).success).toBe(true);
  });
});
