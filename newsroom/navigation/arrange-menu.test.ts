import { describe, expect, test } from 'vitest';
import { inserted, moved, nested, placeOf, swapped, unnested, without } from './arrange-menu';
import type { MenuEntry } from './menus';

const link = (label: string, ...children: string[]): MenuEntry => ({
  kind: 'link',
  label,
  href: '/latest',
  children: children.map((one) => ({ kind: 'link', label: one, href: '/latest' })),
});
const MENU = [link('أ'), link('ب', 'ب1', 'ب2'), link('ج')];
const words = (menu: MenuEntry[]): string[] =>
  menu.flatMap((entry) => [label(entry), ...entry.children.map((leaf) => `-${label(leaf)}`)]);
const label = (entry: { kind: string; label?: string }): string => entry.label ?? entry.kind;

test.each([
  ['2', [2]],
  ['2.0', [2, 0]],
  ['', null],
  ['2.', null],
  ['a', null],
  ['1.2.3', null],
])('%j as a place', (text, place) => expect(placeOf(text)).toEqual(place));

describe('an entry', () => {
  test.each([
    ['goes', without(MENU, [1, 0]), ['أ', 'ب', '-ب2', 'ج']],
    ['goes with all below it', without(MENU, [1]), ['أ', 'ج']],
    ['steps up', swapped(MENU, [2], -1), ['أ', 'ج', 'ب', '-ب1', '-ب2']],
    ['steps down below another', swapped(MENU, [1, 0], 1), ['أ', 'ب', '-ب2', '-ب1', 'ج']],
    ['stays at the end', swapped(MENU, [2], 1), words(MENU)],
    ['goes below the one before it', nested(MENU, [2]), ['أ', 'ب', '-ب1', '-ب2', '-ج']],
    ['comes out again', unnested(MENU, [1, 0]), ['أ', 'ب', '-ب2', 'ب1', 'ج']],
    ['is dragged down', moved(MENU, [0], [2]), ['ب', '-ب1', '-ب2', 'أ', 'ج']],
    ['is dragged up', moved(MENU, [2], [0]), ['ج', 'أ', 'ب', '-ب1', '-ب2']],
    ['is dragged to the end', moved(MENU, [0], [3]), ['ب', '-ب1', '-ب2', 'ج', 'أ']],
    ['is dragged below another', moved(MENU, [0], [1, 1]), ['ب', '-ب1', '-أ', '-ب2', 'ج']],
  ])('%s', (_what, menu, order) => {
    expect(Array.isArray(menu) ? words(menu) : menu).toEqual(order);
  });

  test('with others below it does not go below another', () => {
    for (const act of [() => nested(MENU, [1]), () => inserted(MENU, link('ب', 'ب1'), [0, 0])]) {
      expect(act).toThrow(expect.objectContaining({ code: 'RULE' }) as Error);
    }
  });

  test.each([[[9]], [[0, 0]], [[1, 2]]] as const)('that is not there (%j) is told', (place) => {
    expect(() => without(MENU, [...place] as [number])).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }) as Error,
    );
  });
});
