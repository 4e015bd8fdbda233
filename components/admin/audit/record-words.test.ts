import { expect, test } from 'vitest';
import { FEEDS } from '@/newsroom/settings/feeds';
import { HOME } from '@/newsroom/settings/home';
import { PUBLICATION } from '@/newsroom/settings/publication';
import { RETENTION } from '@/newsroom/settings/retention';
import { ROBOTS } from '@/newsroom/settings/robots';
import { aboutWords, detailWords, fieldWord, valueWords } from './record-words';

const clock = {
  now: new Date('2026-11-26T09:00:00Z'),
  zone: 'Asia/Riyadh',
  digits: 'latn' as const,
};
const item = {
  id: '7',
  at: '2026-11-26T09:00:00.000Z',
  type: 'section.changed',
  by: { id: 3, name: 'هيا' },
  about: { noun: 'section' as const, nounId: '2', name: null, isThere: false },
  changes: [{ field: 'name', from: 'محليات', to: 'المدينة' }],
  facts: { slug: 'opinion', before: { sectionId: 1 }, note: null },
};

test('changes and facts are one line; what only the program needs is left out', () => {
  expect(detailWords(item, clock)).toBe('الاسم: من «محليات» إلى «المدينة»؛ الرابط: opinion');
});

test.each([
  ['role', 'chief', 'رئيس تحرير'],
  // A word of the program elsewhere is what somebody wrote.
  ['name', 'chief', 'chief'],
  ['until', '2026-11-26T09:00:00.000Z', '26 نوفمبر 2026م، 12:00\u00a0م'],
  ['address', '::1', '\u2068::1\u2069'],
  ['to', '/latest', '\u2068/latest\u2069'],
  ['address', '127.0.0.1', '127.0.0.1'],
  ['hidden', true, 'نعم'],
  ['bio', '', '(فارغ)'],
  ['tags', ['أ', 'ب'], 'أ، ب'],
])('%s %j reads %s', (field, value, words) => {
  expect(valueWords(value, clock, field)).toBe(words);
});

test('every setting has a name in the record', () => {
  const names = [PUBLICATION, HOME, FEEDS, ROBOTS, RETENTION].flatMap(({ form }) =>
    Object.keys(form.shape),
  );
  expect(names.filter((name) => fieldWord(name) === name)).toEqual([]);
});

test('what is gone has its number, and nobody is told twice of the own account', () => {
  expect(aboutWords(item)).toEqual({ word: 'قسم', name: 'رقم 2' });
  const own = { noun: 'staff' as const, nounId: '3', name: 'هيا', isThere: true };
  expect(aboutWords({ ...item, about: own })).toEqual({ word: '', name: '' });
});
