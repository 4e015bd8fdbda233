import { describe, expect, test } from 'vitest';
import * as nouns from './noun-words';
import { countNoun } from './count-noun';
import { articles, days, minutes, results } from './plurals';

describe('countNoun', () => {
  test.each([
    [0, '0\u00a0يوم'],
    [1, 'يوم'],
    [2, 'يومان'],
    [3, '3\u00a0أيام'],
    [10, '10\u00a0أيام'],
    [11, '11\u00a0يومًا'],
    [99, '99\u00a0يومًا'],
    [100, '100\u00a0يوم'],
    [101, '101\u00a0يوم'],
    [102, '102\u00a0يوم'],
    [103, '103\u00a0أيام'],
    [111, '111\u00a0يومًا'],
    [1000, '1,000\u00a0يوم'],
    [1011, '1,011\u00a0يومًا'],
    [2.5, '2.5\u00a0يوم'],
  ])('%d', (n, phrase) => {
    expect(days(n)).toBe(phrase);
  });

  test.each([
    [minutes(5), '5\u00a0دقائق'],
    [minutes(2), 'دقيقتان'],
    [minutes(2, { grammaticalCase: 'genitive' }), 'دقيقتين'],
    [minutes(5, { grammaticalCase: 'genitive' }), '5\u00a0دقائق'],
    [minutes(11, { digits: 'arab' }), '١١\u00a0دقيقة'],
    [results(1), 'نتيجة واحدة'],
    [articles(1180), '1,180\u00a0مادة'],
    [days(12, { grammaticalCase: 'genitive' }), '12\u00a0يومًا'],
  ])('%s', (phrase, expected) => {
    expect(phrase).toBe(expected);
  });

  test.each(Object.entries(nouns))('%s has its own dual, cases and plural', (_, forms) => {
    const dual = countNoun(2, forms);
    const genitive = countNoun(2, forms, { grammaticalCase: 'genitive' });
    expect(dual).toMatch(/ان$/);
    expect(genitive).toBe(dual.replace(/ان$/, 'ين'));
    expect(forms.few).not.toBe(forms.other);
    // The accusative shows as tanwin on alef, except after taa marbuta.
    expect(forms.many).toBe(forms.other.endsWith('ة') ? forms.other : `${forms.other}ًا`);
    expect(forms.one.startsWith(forms.other)).toBe(true);
  });
});
