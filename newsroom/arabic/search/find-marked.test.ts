import { expect, test } from 'vitest';
import { findMarked } from './find-marked';

const marked = (text: string, query: string, also: string[] = []) =>
  findMarked(query, also)(text).map(({ start, end }) => text.slice(start, end));

test('of a phrase that was looked for as well the whole is marked, and no half of it', () => {
  const also = ['الولايات المتحدة', 'الولايات المتحدة الأمريكية'];
  const text = 'قالت الأمم المتحدة إن الوِلايات المتحدة و«أمريكا» سواء';
  expect(marked(text, 'أمريكا', also)).toEqual(['الوِلايات المتحدة', 'أمريكا']);
  expect(marked('الولايات المتحدة الأمريكية', 'أمريكا', also)).toEqual([
    'الولايات المتحدة الأمريكية',
  ]);
});

test('a name that may be written apart is one', () => {
  expect(marked('زار عبد الله القرية', 'الضيف', ['عبدالله'])).toEqual(['عبد الله']);
  expect(marked('زار عبدالله القرية', 'القرية', ['عبد الله'])).toEqual(['عبدالله', 'القرية']);
});

test('nothing is marked for nothing', () => {
  expect(marked('كلام', '', ['في', ''])).toEqual([]);
});
