import { expect, test } from 'vitest';
import { editor } from './ar-editor';

test.each([
  [{ words: 0, letters: 0, minutes: 1 }, 'latn', '0 كلمة'],
  [{ words: 1, letters: 4, minutes: 1 }, 'latn', 'كلمة واحدة · 4 أحرف · القراءة دقيقة'],
  [{ words: 360, letters: 2011, minutes: 2 }, 'arab', '٣٦٠ كلمة · ٢٬٠١١ حرفًا · القراءة دقيقتان'],
] as const)('the length of a body: %j in %s digits', (length, digits, sentence) => {
  expect(editor.bodyLength(length, { digits }).replaceAll('\u00a0', ' ')).toBe(sentence);
});
