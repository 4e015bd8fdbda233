import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { storedPublication } from '@/newsroom/settings/stored-publication';
import type { Edition } from '../edition';
import { TrustBox } from './trust-box';

const url = 'https://x.test/local/1';
const article = { kind: 'report', title: 'عنوان' } as const;

function box(contactEmail: string): string {
  const edition: Pick<Edition, 'publication'> = {
    publication: {
      ...storedPublication.parse({}),
      contactEmail,
      url: 'https://x.test',
      language: 'ar',
    },
  };
  return renderToStaticMarkup(<TrustBox article={article} url={url} edition={edition} />);
}

test('a mistake is reported to the newspaper by a link that says so', () => {
  const [, href, words] = /<a href="(mailto:[^"]*)">([^<]*)</.exec(box('desk@x.test')) ?? [];
  expect(words).toBe('الإبلاغ عن خطأ');
  expect(decodeURIComponent(href ?? '')).toContain('desk@x.test?subject=خطأ في مادة: عنوان');
  expect(decodeURIComponent(href ?? '')).toContain(url);
});

test('without an address nothing is offered', () => {
  expect(box('')).not.toContain('mailto:');
});
