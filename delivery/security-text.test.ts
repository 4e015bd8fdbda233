import { expect, test } from 'vitest';
import { securityText } from './security-text';

test('it names whom to tell, and ends before a year is over', () => {
  const now = new Date('2026-11-24T09:31:07Z');
  expect(securityText('mailto:security@news.example', 'https://news.example', now)).toBe(
    [
      'Contact: mailto:security@news.example',
      'Expires: 2027-05-23T00:00:00Z',
      'Preferred-Languages: ar, en',
      'Canonical: https://news.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('it is the same all day', () => {
  const at = (time: string) =>
    securityText('https://x.example', 'https://y.example', new Date(time));
  expect(at('2026-11-24T23:59:59Z')).toBe(at('2026-11-24T00:00:00Z'));
});
