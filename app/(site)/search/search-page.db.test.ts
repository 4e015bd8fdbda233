import { findOne, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { Element } from 'domhandler';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newSection, newStaff, newStory, paragraphs } from '@/tests/factories';
import { TestFront } from '@/tests/front';
import { searchPress } from '@/tests/search-press';
import { NewsroomError } from '@/newsroom/errors';
import { searchProvider } from '@/newsroom/search/search-provider';
import { readPairs } from '@/newsroom/search/compare/read-pairs';

const golden = readPairs(new URL('../../../newsroom/arabic/search/golden.tsv', import.meta.url));

const front = new TestFront({ searchesAMinute: 100_000 });
const stories = new Map<string, number>();

beforeAll(async () => {
  const sectionId = await newSection();
  const reporter = await newStaff('reporter');
  for (const text of new Set(golden.map((pair) => pair.text))) {
    const fields = { title: 'خبر قصير', body: paragraphs(text) };
    stories.set(text, await newStory(reporter, sectionId, fields));
  }
  await front.open();
  await front.reset();
  front.answer = searchPress;
}, 180_000);
afterAll(() => front.close());

async function ask(query: string): Promise<{ status: number; html: string }> {
  const response = await front.get(`/search?${query}`);
  return { status: response.status, html: await response.text() };
}

/** The region of what has everything that was asked for; the relaxed second try has its own. */
function strictRegion(html: string): Element | null {
  const isStrict = (one: Element) =>
    one.name === 'section' && one.attribs['aria-labelledby'] === 'found';
  return findOne(isStrict, parseDocument(html).children);
}

function hasStory(region: Element | null, id: number): boolean {
  const isLink = (one: Element) => Boolean(one.attribs.href?.endsWith(`/${id}`));
  return region !== null && findOne(isLink, region.children) !== null;
}

describe('every judged pair, the query in the address', () => {
  test.each(golden)('«$query» in «$text»: $isFound ($tries)', async ({ query, text, isFound }) => {
    const { status, html } = await ask(`q=${encodeURIComponent(query)}`);
    expect(status).toBe(200);
    expect(hasStory(strictRegion(html), stories.get(text) ?? 0)).toBe(isFound);
  });
});

const q = (text: string) => `q=${encodeURIComponent(text)}`;
const WORD = q('الرياض');

describe('whatever is asked, a composed page says what came of it', () => {
  test.each([
    ['an end of a statement', q("'; --"), 'ليس في العبارة كلمة'],
    ['ten kilobytes', q('كلمات '.repeat(1000)), 'أول 200'],
    [
      'thirty words',
      q(Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', (one) => one + one).join(' ')),
      'أول 12',
    ],
    ['only marks', q('\u064b\u0651\u0640'), 'ليس في العبارة كلمة'],
    ['only stop words', q('في من على'), 'ليس في العبارة كلمة'],
    ['only signs', q('!؟،.«»"'), 'ليس في العبارة كلمة'],
    ['only what is unwanted', q('-الرياض'), 'ليس في العبارة كلمة'],
    ['signs of patterns', q('.*+?^${}()|[]\\%_'), 'ليس في العبارة كلمة'],
    ['signs of text queries', q("الرياض & | ! <-> :* ( '"), '<mark>الرياض</mark>'],
    ['overridden direction', q('\u202eالرياض\u202c'), 'نتائج البحث: الرياض'],
    ['lone surrogates', 'q=%ED%A0%80%D8%A7%D9%84%D8%B1%D9%8A%D8%A7%D8%B6', 'نتائج البحث: الرياض'],
    ['a NUL', `${WORD}%00`, 'نتائج البحث: الرياض'],
    ['a broken escape', `${WORD}%E0%A4%A`, 'نتائج البحث: الرياض'],
    ['a query twice', `${WORD}&${q('جدة')}`, 'نتائج البحث: الرياض'],
    ['a list', `q[]=a&q[b]=c`, 'تكفي كلمة أو أكثر'],
    ['an emoji', q('👨‍👩‍👧'), 'ليس في العبارة كلمة'],
    ['only joiners', q('\u200d\u200c'), 'ليس في العبارة كلمة'],
    ['an element', q('<script>alert(1)</script>'), '&lt;script&gt;'],
    ['nothing', 'q=', 'تكفي كلمة أو أكثر'],
    ['a section that is not', `${WORD}&section=nowhere`, 'لا قسم بالاسم'],
    ['a tag that is not', `${WORD}&tag=99999999999999`, 'لا وسم بالرقم'],
    ['a writer that is not', `${WORD}&writer=nobody`, 'لا كاتب بالاسم'],
    ['a kind that is not', `${WORD}&kind=poem`, 'لا نوع بالاسم'],
    ['a day that is not', `${WORD}&from=2026-02-31`, 'لم يُقرأ تاريخ البداية'],
    ['a word for a day', `${WORD}&to=${encodeURIComponent('أمس')}`, 'لم يُقرأ تاريخ النهاية'],
    ['a place that is none', `${WORD}&after=x`, 'نتائج البحث: الرياض'],
    ['a place without end', `${WORD}&after=${'9'.repeat(5000)}`, 'نتائج البحث: الرياض'],
  ])('%s', async (_what, query, said) => {
    const { status, html } = await ask(query);
    expect(status).toBe(200);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('role="search"');
    expect(html).not.toMatch(/undefined|\[object|<script>alert|[\u202a-\u202e]/);
    expect(textContent(parseDocument(html)) + html).toContain(said);
  });

  test.each(['page=0', 'page=-1', 'page=x', 'page=2', 'page=1001', `page=${'9'.repeat(40)}`])(
    'there is no %s',
    async (page) => {
      expect((await ask(`${WORD}&${page}`)).status).toBe(404);
    },
  );
});

test('filters of the address stand in the form and on chips, days in both calendars', async () => {
  const { html } = await ask(`${WORD}&kind=report&from=2027-01-01&to=1448-06-14&sort=date`);
  expect(html).toContain('النوع: تقرير');
  // Whichever was named first, the earlier day is where it begins.
  expect(html).toContain('من 14 جمادى الآخرة 1448هـ');
  expect(html).toContain('إلى 1 يناير 2027م');
  expect(html).toContain('name="hijri-from" value="14/6/1448"');
  expect(html).toContain('name="from" value="2026-11-24"');
  expect(html).toMatch(/<option value="report" selected=""/);
  expect(html).toMatch(/<option value="date" selected=""/);
  // Each chip leads to the same search without it, and words that found nothing to a wider one.
  expect(html).toContain(
    `href="/search?${WORD}&amp;from=1448-06-14&amp;to=2027-01-01&amp;sort=date"`,
  );
  expect(html).toContain('ضمن التصفية المختارة');
});

test('a search that takes too long is given up in words, with its query and its filters', async () => {
  vi.spyOn(searchProvider, 'find').mockRejectedValueOnce(new NewsroomError('TOO_SLOW'));
  const response = await front.get(`/search?${q('بطيء')}&kind=report`);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('10');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const html = await response.text();
  expect(html).toContain('استغرق هذا البحث وقتًا أطول');
  expect(html).toContain('value="بطيء"');
  expect(html).toContain('النوع: تقرير');
  expect((await ask(`${q('بطيء')}&kind=report`)).status).toBe(200);
});

test('one question is rendered once, however it is written', async () => {
  await ask(q('سؤال واحد'));
  front.asked = [];
  await Promise.all([
    ask(`${q('  سؤال   واحد ')}&section=&sort=relevance&x=1`),
    ask(`x=1&${q('سؤال\u200b واحد')}&${q('آخر')}`),
  ]);
  expect(front.asked).toEqual([]);
});
