import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, type Run } from './diff-words';

const text = (runs: Run[], ...kinds: Run['kind'][]): string =>
  runs
    .filter(({ kind }) => kinds.includes(kind))
    .map((run) => run.text)
    .join('');

test('a word that changed stands alone', () => {
  expect(diffWords('افتتح الوزير المحطة أمس.', 'افتتح الرئيس المحطة أمس.')).toEqual([
    { kind: 'same', text: 'افتتح ' },
    { kind: 'removed', text: 'الوزير' },
    { kind: 'added', text: 'الرئيس' },
    { kind: 'same', text: ' المحطة أمس.' },
  ]);
});

test('words side by side are one change, without the space between them', () => {
  expect(diffWords('سعر المتر ارتفع', 'قيمة الأرض ارتفع')).toEqual([
    { kind: 'removed', text: 'سعر المتر' },
    { kind: 'added', text: 'قيمة الأرض' },
    { kind: 'same', text: ' ارتفع' },
  ]);
});

test('a tashkeel mark is a change of its word', () => {
  expect(diffWords('كتب النص', 'كُتب النص').map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
    'same',
  ]);
});

test('nothing changed, nothing there', () => {
  expect(diffWords('نص', 'نص')).toEqual([{ kind: 'same', text: 'نص' }]);
  expect(diffWords('', '')).toEqual([]);
});

const sentence = fc
  .array(fc.constantFrom('قال', 'الوزير', 'إنّ', '3.2%', '،', 'نعم', '\n', 'OK', '(«أفق»)'), {
    maxLength: 40,
  })
  .map((words) => words.join(' '));

test('each text can be read out of the runs', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const runs = diffWords(before, after);
      expect(text(runs, 'same', 'removed')).toBe(before);
      expect(text(runs, 'same', 'added')).toBe(after);
    }),
  );
});

test('two texts of 15,000 words without a sentence in common are compared all the same', () => {
  const words = (name: string): string =>
    Array.from({ length: 15_000 }, (_, at) => `${name}${at % 997}${at % 20 ? '' : '.'}`).join(' ');
  const [before, after] = [words('كلمة'), words('عبارة')];
  const runs = diffWords(before, after);
  expect(text(runs, 'same', 'removed')).toBe(before);
  expect(text(runs, 'same', 'added')).toBe(after);
});

test('in a long text a sentence that changed is still compared by words', () => {
  const long = Array.from({ length: 4000 }, (_, at) => `جملة رقم ${at}.`);
  const other = long.map((one, at) => (at % 2 === 0 ? one : `${one.slice(0, -1)} معدّلة.`));
  const runs = diffWords(long.join(' '), other.join(' '));
  expect(runs.filter(({ kind }) => kind === 'removed').length).toBeLessThan(10);
  expect(text(runs, 'same', 'added')).toBe(other.join(' '));
});
