import { expect, test } from 'vitest';
import { newPage } from '@/tests/page-factory';

async function policyOf(html: string): Promise<string> {
  const { answer } = await newPage('/local/1', ['a:1'], html);
  const { head } = answer.variants.identity;
  return head[head.indexOf('Content-Security-Policy') + 1] ?? '';
}

test('a page lets in the frames of the houses whose things it shows, and only these', async () => {
  const policy = await policyOf(
    '<other-house data-frame="https://www.youtube-nocookie.com/embed/a"></other-house>' +
      '<other-house data-frame="https://www.openstreetmap.org/export/embed.html"></other-house>' +
      '<other-house data-frame="https://evil.example/">',
  );
  expect(policy).toContain(
    'frame-src https://www.youtube-nocookie.com https://www.openstreetmap.org;',
  );
  expect(policy).not.toContain('evil');
});

test('every other page lets in none; a story about them neither', async () => {
  for (const html of ['<p>نص</p>', '<p>data-frame=&quot;https://www.youtube-nocookie.com/</p>']) {
    const policy = await policyOf(html);
    expect(policy).not.toContain('frame-src');
    expect(policy).toContain("default-src 'none'");
  }
});

test('own films play from here alone', async () => {
  expect(await policyOf('<p>')).toContain("media-src 'self';");
});
