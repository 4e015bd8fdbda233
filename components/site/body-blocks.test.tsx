import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { bodySchema, type Block, type Span } from '@/newsroom/articles/body/blocks';
import type { ArticleCard, ArticlePage } from '@/newsroom/articles/views';
import { Body } from './body';

function shown(...body: Block[]): string {
  const card = {
    id: 5,
    address: '/local/5',
    title: 'عنوان',
    section: { slug: 'local', name: 'محليات' },
    picture: null,
  } as unknown as ArticleCard;
  const article = {
    bodyPictures: {},
    bodyClips: {},
    bodyGalleries: {},
    bodyStories: { 5: card },
    body,
  } as unknown as ArticlePage;
  return renderToStaticMarkup(<Body article={article} digits="latn" />);
}

const said = (text: string): Span[] => [{ text }];
const heading = (level: 2 | 3): Block => ({ id: 'h', type: 'heading', level, content: said('أ') });
const points: Block = { id: 'k', type: 'keyPoints', items: [said('نقطة')] };
const fact = (title: string): Block => ({
  id: 'f',
  type: 'factBox',
  title,
  paragraphs: [said('معلومة')],
});
const table = (more: Partial<Extract<Block, { type: 'table' }>> = {}): Block => ({
  id: 't',
  type: 'table',
  caption: '',
  headRow: false,
  headColumn: false,
  rows: [
    [said('أ'), said('ب')],
    [said('1'), said('2')],
  ],
  ...more,
});

test('a block says its direction only where the writer chose one', () => {
  const paragraph = { id: 'p', type: 'paragraph' as const, content: said('Apple') };
  const list = { id: 'l', type: 'list' as const, ordered: false, items: [said('a')] };
  const quote = { id: 'q', type: 'quote' as const, paragraphs: [said('a')], attribution: '' };
  const dir = 'ltr';
  const html = shown(
    paragraph,
    { ...paragraph, dir },
    { id: 'h', type: 'heading', level: 2, dir, content: said('أ') },
    { ...list, dir },
    { ...quote, dir },
  );
  expect(html.match(/<(?:p|h2|ul|blockquote)[^>]* dir="ltr"/g)).toHaveLength(4);
  expect(html).toContain('<p><bdi');
});

describe('boxes', () => {
  test('a heading of a box is one below the heading before it, and names the box', () => {
    const html = shown(points, heading(2), fact('أرقام'), heading(3), fact('أرقام'));
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h2', '<h3', '<h3', '<h4']);
    expect(html).toContain('<section class="points" aria-labelledby="box-k">');
    expect(html).toContain('<aside class="fact" aria-labelledby="box-f">');
    expect(html).toContain('أبرز النقاط');
  });

  test('a fact box without a title has no heading and still a name', () => {
    const html = shown(fact(''));
    expect(html).not.toMatch(/<h\d/);
    expect(html).toContain('<aside class="fact" aria-label="معلومات">');
  });

  test('words set large, with who said them', () => {
    const html = shown({ id: 'p', type: 'pullQuote', text: 'قول', attribution: 'فلان' });
    expect(html).toContain('<figure class="pull"><blockquote><p>قول</p></blockquote>');
    expect(html).toContain('<figcaption>فلان</figcaption>');
  });

  test('stories that readers may see are links; a box of none is nothing', () => {
    const html = shown({ id: 'r', type: 'related', articleIds: [4, 5] });
    expect(html).toContain('<aside class="rel" aria-label="اقرأ أيضًا">');
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="/local/5"']);
    expect(shown({ id: 'r', type: 'related', articleIds: [4] })).toBe('<div class="body"></div>');
  });
});

describe('a table', () => {
  test('has heads with their scope and a caption that names it', () => {
    const html = shown(table({ caption: 'جدول المباريات', headRow: true, headColumn: true }));
    expect(html).toContain('<figcaption id="table-t">جدول المباريات</figcaption>');
    expect(html).toContain('<table aria-labelledby="table-t">');
    expect(html.match(/<th scope="(?:col|row)"/g)).toEqual([
      '<th scope="col"',
      '<th scope="col"',
      '<th scope="row"',
    ]);
    expect(html.match(/<td/g)).toHaveLength(1);
  });

  test('that fits a phone is no stop for the keyboard', () => {
    expect(shown(table())).not.toContain('tabindex');
    expect(shown(table())).toContain('<table aria-label="جدول">');
  });

  test.each([
    ['many columns', [['1', '2', '3', '4'].map(said)]],
    ['a word that does not break', [[said('أ'), said('ك'.repeat(300))]]],
  ])('with %s scrolls by itself, with the keyboard too', (_what, rows) => {
    expect(shown(table({ rows }))).toContain(
      '<div class="wide" role="region" tabindex="0" aria-label="جدول">',
    );
  });
});

describe('things of other houses', () => {
  const embed = (more: Partial<Extract<Block, { type: 'embed' }>>): Block => ({
    id: 'e',
    type: 'embed',
    provider: 'x',
    code: '1861234567890123456',
    title: '',
    mediaId: null,
    ...more,
  });

  test('a post is its words and a link, and says what opening it does', () => {
    const html = shown(embed({ title: 'نص المنشور' }));
    expect(html).toContain('<figure class="emb post">');
    expect(html).toContain('<blockquote dir="auto"><p>نص المنشور</p></blockquote>');
    expect(html).toContain('data-height="640"');
    expect(html).toContain('<button type="button" hidden="">');
    expect(html).toContain('لا يُحمَّل شيء من إكس قبل العرض');
    expect(html).toContain('<a href="https://x.com/i/status/1861234567890123456" rel="noopener">');
    expect(html).not.toMatch(/<iframe|<script|style=|src="https/);
  });

  test('a map', () => {
    const html = shown(embed({ provider: 'map', code: '24.7136,46.6753,14', title: 'الميناء' }));
    expect(html).toContain('<figure class="emb map">');
    expect(html).toContain('data-frame="https://www.openstreetmap.org/export/embed.html?');
    expect(html).toContain('<span class="t">الميناء</span>');
    expect(html).not.toContain('data-height');
  });
});

describe('hostile content', () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  const everywhere: Block[] = [
    { id: 'a', type: 'paragraph', content: [{ text: evil, bold: true, href: '/a' }] },
    { id: 'b', type: 'quote', paragraphs: [said(evil)], attribution: evil },
    { id: 'c', type: 'list', ordered: false, items: [said(evil)] },
    { id: 'd', type: 'pullQuote', text: evil, attribution: evil },
    table({ caption: evil, headRow: true, rows: [[said(evil)], [said(evil)]] }),
    fact(evil),
    { id: 'k', type: 'keyPoints', items: [said(evil)] },
    { id: 'x', type: 'embed', provider: 'x', code: '12345', title: evil, mediaId: null },
    { id: 'm', type: 'embed', provider: 'map', code: '1.5,2.5,3', title: evil, mediaId: null },
  ];

  test('markup in any text of any block stays text', () => {
    const html = shown(...everywhere);
    expect(html).not.toMatch(/<(?:script|img)|\son[a-z]+="/);
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(12);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    'https://a.example/\u202egpj.exe',
    'https://a.example/" onclick="x',
    '/\\evil.example',
  ])('a link to %j is refused in every block', (href) => {
    const link: Span[] = [{ text: 'رابط', href }];
    const blocks: Block[] = [
      { id: 'a', type: 'paragraph', content: link },
      table({ rows: [[link]] }),
      { id: 'f', type: 'factBox', title: '', paragraphs: [link] },
      { id: 'k', type: 'keyPoints', items: [link] },
    ];
    for (const block of blocks) expect(bodySchema.safeParse([block]).success).toBe(false);
  });

  test('what turns the direction round is gone from every text before it is kept', () => {
    const turned = 'صورة\u202egpj.exe\u2066';
    const kept = bodySchema.parse([
      { id: 'a', type: 'paragraph', content: said(turned) },
      { id: 'd', type: 'pullQuote', text: turned, attribution: turned },
      table({ caption: turned, rows: [[said(turned)]] }),
      fact(turned),
      { id: 'x', type: 'embed', provider: 'x', code: '12345', title: turned, mediaId: null },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(shown(...kept)).toContain('صورة<bdi dir="ltr" lang="en">gpj.exe</bdi>');
  });

  test('a code that is no code of its house is refused', () => {
    const embed = { id: 'x', type: 'embed', provider: 'x', title: '', mediaId: null };
    for (const code of ['12345/../evil', '"onload="x', 'abcdef', '']) {
      expect(bodySchema.safeParse([{ ...embed, code }]).success).toBe(false);
    }
  });
});

describe('foreign words and figures', () => {
  test('keep their order, in bold and in links too', () => {
    const html = shown({
      id: 'a',
      type: 'paragraph',
      content: [
        { text: 'فاز 3-2 على ' },
        { text: 'Real', bold: true },
        { text: ' Madrid بنسبة 12%، كما قال ' },
        { text: '@ofuq', href: 'https://x.com/ofuq' },
      ],
    });
    expect(html).toBe(
      '<div class="body"><p>فاز <bdi dir="ltr">3-2</bdi> على ' +
        '<bdi dir="ltr" lang="en"><strong>Real</strong> Madrid</bdi> بنسبة ' +
        '<bdi dir="ltr">12</bdi>%، كما قال ' +
        '<a href="https://x.com/ofuq"><bdi dir="ltr">@ofuq</bdi></a></p></div>',
    );
  });

  test('no invisible mark is added to what is copied', () => {
    const text = 'فاز 3-2 بنسبة +5% على Real Madrid';
    const html = shown({ id: 'a', type: 'paragraph', content: said(text) });
    expect(html.replace(/<[^>]*>/g, '')).toBe(text);
  });
});
