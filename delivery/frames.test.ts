import { expect, test } from 'vitest';
import { newPage } from '@/tests/page-factory';

async function policyOf(html: string): Promise<string> {
  const { answer } = await newPage('/local/1', ['a:1'], html);
  const { head } = answer.variants.identity;
  return head[head.indexOf('Content-Security-Policy') + 1] ?? '';
}

test('a page with a film of another house lets in the frames of those houses, and only these', async () => {
  const policy = await policyOf('<body><film-embed data-frame="https://evil.example">');
  expect(policy).toContain(
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://geo.dailymotion.com;',
  );
  expect(policy).not.toContain('evil');
});

test('every other page lets in none; a story about the word neither', async () => {
  for (const html of ['<p>نص</p>', '<p>&lt;film-embed&gt;</p>']) {
    const policy = await policyOf(html);
    expect(policy).not.toContain('frame-src');
    expect(policy).toContain("default-src 'none'");
  }
});

test('own films play from here alone', async () => {
  expect(await policyOf('<p>')).toContain("media-src 'self';");
});
