import { expect, test } from 'vitest';
import { cleanPastedHtml } from './clean-pasted-html';

const cell = (text: string, tag = 'td') =>
  `<${tag}>${text ? `<p>${text}</p>` : '<p></p>'}</${tag}>`;
const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const table = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table>`;

test('a table of Word', () => {
  const word = (text: string) =>
    `<td width=200 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal dir=RTL><span lang=AR-SA>${text}<o:p></o:p></span></p></td>`;
  const html = `<body><!--StartFragment--><p>قبله</p><table class=MsoTableGrid border=1><tr>${word('<b>المدينة</b>')}${word('<b>العدد</b>')}</tr><tr>${word('الرياض')}${word('12')}</tr></table><p>بعده</p><!--EndFragment--></body>`;
  expect(cleanPastedHtml(html)).toBe(
    '<p>قبله</p>' +
      table(
        row(cell('<strong>المدينة</strong>'), cell('<strong>العدد</strong>')),
        row(cell('الرياض'), cell('12')),
      ) +
      '<p>بعده</p>',
  );
});

test('a table of a web page, with a caption, heads and cells that reach over others', () => {
  const html = `<table><caption>النتائج <b>"أولًا"</b></caption><colgroup><col></colgroup>
    <thead><tr><th colspan="2">الفريق</th><th>النقاط</th></tr></thead>
    <tbody><tr><td rowspan="2">أ</td><td>ذهاب<br>إياب</td><td>3</td></tr><tr><td colspan="2">ملغاة</td></tr></tbody></table>`;
  expect(cleanPastedHtml(html)).toBe(
    table(
      row(cell('الفريق', 'th'), cell('الفريق', 'th'), cell('النقاط', 'th')),
      row(cell('أ'), cell('ذهاب<br>إياب'), cell('3')),
      row(cell('أ'), cell('ملغاة'), cell('')),
    ).replace('<table>', '<table data-caption="النتائج &quot;أولًا&quot;">'),
  );
});

test('the paragraphs of a cell stay, and its dangers go', () => {
  const html =
    '<table><tr><td><p>أ</p><p>ب</p></td><td onclick="x()"><script>1</script><a href="javascript:x">ج</a></td></tr><tr><td></td><td>د</td></tr></table>';
  expect(cleanPastedHtml(html)).toBe(
    table(row('<td><p>أ</p><p>ب</p></td>', cell('ج')), row(cell(''), cell('د'))),
  );
});

test.each([
  ['of one row', '<table><tr><td>أ</td><td>ب</td></tr></table>'],
  ['of one column', '<table><tr><td>أ</td></tr><tr><td>ب</td></tr></table>'],
  [
    'that lays out a page',
    '<table><tr><td><table><tr><td>أ</td></tr></table></td><td></td></tr><tr><td></td><td>ب</td></tr></table>',
  ],
  [
    'inside a quote or list',
    '<ul><li><table><tr><td>أ</td><td></td></tr><tr><td></td><td>ب</td></tr></table></li></ul>',
  ],
  [
    'wider than a body takes',
    `<table><tr><td>أ</td>${'<td></td>'.repeat(20)}</tr><tr><td>ب</td></tr></table>`,
  ],
])('a table %s is its text', (_what, html) => {
  const clean = cleanPastedHtml(html);
  expect(clean).not.toContain('<table');
  expect(clean.replace(/<[^>]+>/g, '')).toBe('أب');
});
