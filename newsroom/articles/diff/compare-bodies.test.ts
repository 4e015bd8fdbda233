import { describe, expect, test } from 'vitest';
import type { Block, Body } from '../body/blocks';
import { compareBodies } from './compare-bodies';

const block = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const A = block('a', 'الفقرة الأولى عن القطار.');
const B = block('b', 'الفقرة الثانية عن الأسعار.');
const C = block('c', 'الفقرة الثالثة عن المدن.');

/** «=a» the same, «~a» changed, «+a» came, «-a» went; «>» before a block that moved. */
function said(before: Body, after: Body): string {
  const sign = { same: '=', changed: '~', added: '+', removed: '-' };
  return compareBodies(before, after)
    .map((one) => `${one.isMoved ? '>' : ''}${sign[one.kind]}${(one.after ?? one.before)?.id}`)
    .join(' ');
}

describe('two bodies', () => {
  test.each<[string, Body, Body, string]>([
    ['that are the same', [A, B], [A, B], '=a =b'],
    ['with a changed block', [A, B], [A, block('b', 'الفقرة الثانية عن الأجور.')], '=a ~b'],
    ['with a new block', [A, C], [A, B, C], '=a +b =c'],
    ['without a block', [A, B, C], [A, C], '=a -b =c'],
    ['without the last block', [A, B], [A], '=a -b'],
    ['with a block that moved up', [A, B, C], [C, A, B], '>=c =a =b'],
    ['with another block in its place', [A, B], [A, block('d', 'كلام آخر تمامًا')], '=a +d -b'],
    ['out of nothing', [], [A], '+a'],
  ])('%s', (_what, before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });

  test('the same words under other ids are the same block', () => {
    const again = [block('p0', 'مقدمة جديدة'), { ...A, id: 'p1' }, { ...B, id: 'p2' }];
    expect(
      said(
        [
          { ...A, id: 'p0' },
          { ...B, id: 'p1' },
        ],
        again,
      ),
    ).toBe('+p0 =p1 =p2');
  });

  test('a block that is much alike under another id was changed', () => {
    expect(said([A], [block('x', 'الفقرة الأولى عن الحافلة.')])).toBe('~x');
  });

  test('a block of another type under the same id is another block', () => {
    expect(said([A], [{ id: 'a', type: 'divider' }])).toBe('+a -a');
  });
});
