import { expect, test } from 'vitest';
import { ar } from './ar';

const digits = { digits: 'latn' } as const;
const { media, galleries, editor } = ar;

test.each([
  [1, 'مادة واحدة'],
  [2, 'مادتين'],
  [3, '3\u00a0مواد'],
  [11, '11\u00a0مادة'],
])('stories after a preposition: %d', (count, phrase) => {
  expect(media.acts.replaceNote(count, digits)).toContain(`الآن في ${phrase}.`);
  expect(media.panel.uses.hidden(count, digits)).toBe(`يُستعمل في ${phrase} خارج صلاحياتك.`);
  expect(galleries.uses.others(count, digits)).toBe(`يظهر في ${phrase} خارج صلاحياتك.`);
});

test('two pictures are put in, and none is no number', () => {
  expect(editor.picker.insertMany(2, digits)).toBe('إدراج صورتين');
  expect(galleries.count(0, digits)).toBe('بلا صور');
  expect(media.total(0, 0, digits)).toBe('لا ملفات بعد');
  expect(media.acts.replaceNote(0, digits)).toContain('في أي مادة');
});
