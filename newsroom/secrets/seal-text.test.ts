import { expect, test } from 'vitest';
import { openText, sealText } from './seal-text';

const TEXT = 'سرّ من عدة كلمات';

test('what was sealed is opened again, and never looks the same twice', () => {
  const [one, two] = [sealText('mail', '7', TEXT), sealText('mail', '7', TEXT)];
  expect(one).not.toBe(two);
  expect(openText('mail', '7', one)).toBe(TEXT);
  expect(openText('mail', '7', two)).toBe(TEXT);
});

test('not for another purpose, not in another row, not when changed', () => {
  const sealed = sealText('mail', '7', TEXT);
  const bytes = Buffer.from(sealed.slice(3), 'base64url');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  expect(openText('second factor', '7', sealed)).toBeNull();
  expect(openText('mail', '8', sealed)).toBeNull();
  expect(openText('mail', '7', `v1.${bytes.toString('base64url')}`)).toBeNull();
  for (const odd of ['', 'v1.', 'v1.aaaa', `v2${sealed.slice(2)}`, TEXT]) {
    expect(openText('mail', '7', odd)).toBeNull();
  }
});
