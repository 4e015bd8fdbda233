import { expect, test } from 'vitest';
import { bodyText } from './body-text';
import type { Body } from './blocks';

const said = (text: string) => [{ text }];

test('says every word of every block, a line for each', () => {
  const body: Body = [
    { id: '1', type: 'heading', level: 2, content: said('عنوان') },
    { id: '2', type: 'paragraph', content: [...said('نص '), { text: 'غامق', bold: true }] },
    { id: '3', type: 'quote', paragraphs: [said('قول'), said('قول ثانٍ')], attribution: 'فلان' },
    { id: '4', type: 'list', ordered: true, items: [said('بند')] },
    { id: '5', type: 'picture', mediaId: 1, caption: 'تعليق', credit: 'تصوير' },
    { id: '6', type: 'embed', provider: 'x', code: '12345', title: 'منشور', mediaId: null },
    { id: '7', type: 'pullQuote', text: 'قول كبير', attribution: '' },
    {
      id: '8',
      type: 'table',
      caption: 'جدول',
      headRow: true,
      headColumn: false,
      rows: [
        [said('أ'), said('ب')],
        [said('1'), []],
      ],
    },
    { id: '9', type: 'factBox', title: '', paragraphs: [said('معلومة')] },
    { id: '10', type: 'keyPoints', items: [said('نقطة')] },
    { id: '11', type: 'related', articleIds: [1] },
    { id: '12', type: 'divider' },
  ];
  expect(
    bodyText(body)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'عنوان',
    'نص غامق',
    'قول',
    'قول ثانٍ',
    'فلان',
    'بند',
    'تعليق',
    'منشور',
    'قول كبير',
    'جدول',
    'أ ب',
    '1',
    'معلومة',
    'نقطة',
  ]);
});
