import { expect, test } from 'vitest';
import { foldArabic } from '../arabic/fold';
import { mediaFolded } from './media-folded';

const words = {
  fileName: 'Yanbu-Berth_07.JPG',
  alt: 'سفينةُ حاويات',
  caption: 'رصيف ينبع الجديد',
  credit: 'أمل',
  source: 'الوكالة',
  place: 'ينبع',
  tags: ['موانئ', 'نقل'],
};

test.each(['سفينه', 'الجديد', 'berth_07', 'امل', 'الوكاله', 'مواني', 'نقل'])(
  '%s is found',
  (typed) => {
    expect(mediaFolded(words)).toContain(foldArabic(typed));
  },
);

test('nothing said is nothing to find', () => {
  const none = { fileName: '', alt: '', caption: '', credit: '', source: '', place: '', tags: [] };
  expect(mediaFolded(none)).toBe('');
});
