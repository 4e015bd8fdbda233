import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PLAIN_LOOK } from '@/newsroom/look/plain-look';
import { storedPublication } from '@/newsroom/settings/stored-publication';
import type { Edition } from './edition';
import { FormatMark, FormatWords } from './format-mark';

const edition: Edition = {
  now: new Date('2026-11-24T09:00:00Z'),
  publication: { ...storedPublication.parse({}), url: 'https://x.test', language: 'ar' },
  sections: [],
  breaking: [],
  look: PLAIN_LOOK,
  ownPages: [],
  menus: { header: [], footer: [] },
  dates: { zone: 'Asia/Riyadh', digits: 'latn', hijriOffset: 0 },
  shown: new Set(),
};
const film = { format: 'video', filmMs: 14_000 } as const;
const text = (html: string) => html.replace(/<[^>]+>/g, '');

test.each([
  [film, '0:14'],
  [{ format: 'video', filmMs: null } as const, ''],
  [{ format: 'photos', filmMs: null } as const, ''],
])('the mark of %o shows its length', (story, shown) => {
  const html = renderToStaticMarkup(<FormatMark story={story} edition={edition} />);
  expect(html).toContain('<svg');
  expect(text(html)).toBe(shown);
});

test('the words say it in full: heard beside a mark, seen without one', () => {
  const marked = renderToStaticMarkup(<FormatWords story={film} edition={edition} marked />);
  expect(marked).toContain('class="vh"');
  expect(text(marked)).toBe('فيديو، 14\u00a0ثانية');
  const alone = renderToStaticMarkup(<FormatWords story={film} edition={edition} marked={false} />);
  expect(alone).not.toContain('vh');
  expect(alone).toContain('<svg');
});

test('a story of words alone has neither', () => {
  const story = { format: null, filmMs: null };
  expect(renderToStaticMarkup(<FormatMark story={story} edition={edition} />)).toBe('');
  expect(renderToStaticMarkup(<FormatWords story={story} edition={edition} marked />)).toBe('');
});
