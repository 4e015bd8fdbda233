import { expect, test } from 'vitest';
import { PageNamesReader } from './page-names';

function namesOf(elements: [string, string?][], html = '') {
  const reader = new PageNamesReader();
  for (const [element, classes] of elements) reader.note(element, classes);
  return reader.finish(html);
}

test('elements and classes are named apart', () => {
  const { names } = namesOf([['p', ' a  md:b\n.c '], ['p'], ['a', '']]);
  expect([...names]).toEqual(['html', 'head', 'body', 'p', '.a', '.md:b', '..c', 'a']);
});

test('what browsers and scripts add is named where they can add it', () => {
  expect(namesOf([['p']]).names.has('tbody')).toBe(false);
  expect(namesOf([['tr']]).names.has('tbody')).toBe(true);
  expect(namesOf([['p']]).names.has('.now')).toBe(false);
  expect(namesOf([['time']]).names.has('.now')).toBe(true);
  expect(namesOf([['other-house']]).names.has('iframe')).toBe(true);
  // What is added may have something added to it only where its own list says so.
  expect(namesOf([['breaking-bar']]).names.has('.late')).toBe(true);
  expect(namesOf([['breaking-bar']]).names.has('.sugg')).toBe(false);
});

test('the properties of the markup and of the late styles are named', () => {
  const { properties } = namesOf([], '<path fill="var(--dawn)" stroke="var( --x-1, red)">');
  expect(properties).toEqual(expect.arrayContaining(['--dawn', '--x-1', '--paper']));
});
