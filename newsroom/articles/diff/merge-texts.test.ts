import { expect, test } from 'vitest';
import { mergeSpans, mergeTexts } from './merge-texts';

const BASE = 'ارتفعت الأسعار في الرياض خلال العام الماضي.';

test('changes of different words come together', () => {
  const mine = BASE.replace('الرياض', 'جدة');
  const theirs = BASE.replace('الماضي', 'الحالي');
  expect(mergeTexts(BASE, mine, theirs)).toBe('ارتفعت الأسعار في جدة خلال العام الحالي.');
  expect(mergeTexts(BASE, theirs, mine)).toBe('ارتفعت الأسعار في جدة خلال العام الحالي.');
});

test('the same change on both sides is made once', () => {
  const both = BASE.replace('الرياض', 'جدة');
  expect(mergeTexts(BASE, both, both.replace('العام', 'الشهر'))).toBe(
    'ارتفعت الأسعار في جدة خلال الشهر الماضي.',
  );
});

test.each([
  ['the same word', BASE.replace('الرياض', 'جدة'), BASE.replace('الرياض', 'مكة')],
  ['additions at one place', `${BASE} أولًا`, `${BASE} ثانيًا`],
  [
    'a word in what was taken out',
    BASE.replace('في الرياض خلال', ''),
    BASE.replace('الرياض', 'جدة'),
  ],
])('no proposal for %s', (_what, mine, theirs) => {
  expect(mergeTexts(BASE, mine, theirs)).toBeNull();
});

test('a link and a changed word of one paragraph come together', () => {
  const base = [{ text: 'قالت الوزارة إن العمل انتهى.' }];
  const mine = [
    { text: 'قالت ' },
    { text: 'الوزارة', href: 'https://a.example/' },
    { text: ' إن العمل انتهى.' },
  ];
  const theirs = [
    { text: 'قالت الوزارة إن العمل ' },
    { text: 'اكتمل', bold: true as const },
    { text: '.' },
  ];
  expect(mergeSpans(base, mine, theirs)).toEqual([
    { text: 'قالت ' },
    { text: 'الوزارة', href: 'https://a.example/' },
    { text: ' إن العمل ' },
    { text: 'اكتمل', bold: true },
    { text: '.' },
  ]);
});
