import { expect, test } from 'vitest';
import type { Body } from '@/newsroom/articles/body/blocks';
import { textNotes } from './text-notes';

const content = [{ text: 'نص' }];
const stories = {
  7: { id: 7, title: 'قصة منشورة', section: 'محليات', publishedAt: '2026-11-24T09:00:00.000Z' },
  8: { id: 8, title: 'قصة سُحبت', section: '', publishedAt: null },
  9: { id: 9, title: '', section: '', publishedAt: null },
};

function notesOf(body: Body, relatedIds: number[] = []): string[] {
  return textNotes({ body, relatedIds }, stories, String).map(
    ({ sentence, target }) => `${target}: ${sentence}`,
  );
}

const table = { type: 'table' as const, headRow: true, headColumn: false, rows: [[content]] };
const embed = { type: 'embed', provider: 'x', code: '1234567', mediaId: null } as const;

test('what lacks the words that readers need is named by its number', () => {
  expect(
    notesOf([
      { id: 'a', type: 'factBox', title: 'خلفية', paragraphs: [content] },
      { id: 'b', type: 'factBox', title: '', paragraphs: [content] },
      { id: 'c', ...table, caption: '' },
      { id: 'd', ...embed, title: '' },
    ]),
  ).toEqual([
    'block-b: صندوق المعلومات 2 بلا عنوان',
    'block-c: الجدول 1 بلا عنوان',
    'block-d: المضمّن 1 بلا نص يقرؤه من لا يحمّله',
  ]);
});

test('a story that readers do not see is named wherever it stands', () => {
  expect(notesOf([{ id: 'r', type: 'related', articleIds: [7, 8] }], [7, 9])).toEqual([
    'block-r: في صندوق «اقرأ أيضًا» مادة ليست منشورة: قصة سُحبت',
    'related-stories: في المواد ذات الصلة مادة ليست منشورة: مادة رقم 9',
  ]);
});

test('nothing is said of a text that has everything, nor of what is not known yet', () => {
  expect(
    notesOf(
      [
        { id: 'c', ...table, caption: 'المقارنة' },
        { id: 'd', ...embed, title: 'نص المنشور' },
        { id: 'k', type: 'keyPoints', items: [content] },
        { id: 'r', type: 'related', articleIds: [7, 12] },
      ],
      [7, 12],
    ),
  ).toEqual([]);
});
