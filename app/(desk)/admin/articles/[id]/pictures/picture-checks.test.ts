import { expect, test } from 'vitest';
import type { Body } from '@/newsroom/articles/body/blocks';
import type { PictureStanding } from '@/newsroom/media/picture-standing';
import { pictureChecks } from './picture-checks';

const block = (id: string, mediaId: number): Body[number] => ({
  id,
  type: 'picture',
  mediaId,
  caption: '',
  credit: '',
});
const known = (id: number, alt: string) => ({ id, alt, caption: '', credit: '' });
const standing = (id: number, change: Partial<PictureStanding>): PictureStanding => ({
  id,
  note: null,
  isHidden: false,
  until: null,
  reason: '',
  alt: '',
  cutState: 'ready',
  cutProgress: 100,
  cutVersion: 1,
  ...change,
});
const main = (mediaId: number) => ({ mediaId, caption: '', credit: '' });
const NONE = { pictures: {}, standings: {} };

test('of a story without pictures nothing is asked', () => {
  expect(pictureChecks({ picture: null, body: [] }, NONE)).toEqual([]);
});

test('all is met where every picture is described and may be shown', () => {
  const fields = { picture: main(1), body: [block('a', 2)] };
  const pictures = { 1: known(1, 'قطار'), 2: known(2, 'جسر') };
  const standings = { 1: standing(1, {}), 2: standing(2, { note: 'endsSoon' }) };
  const checks = pictureChecks(fields, { pictures, standings });
  expect(checks.map(({ rule, state }) => `${rule} ${state}`)).toEqual(['alt met', 'rights met']);
});

test('every picture that breaks a rule has a line that leads to its own field', () => {
  const text: Body[number] = { id: 'p', type: 'paragraph', content: [{ text: 'نص' }] };
  const fields = { picture: main(1), body: [block('a', 2), text, block('b', 3), block('c', 4)] };
  const pictures = { 1: known(1, ''), 2: known(2, 'جسر'), 3: known(3, ''), 4: known(4, 'قبة') };
  const standings = {
    2: standing(2, { note: 'expired', isHidden: true }),
    4: standing(4, { note: 'oneUse' }),
  };
  const checks = pictureChecks(fields, { pictures, standings });
  expect(checks).toEqual([
    { rule: 'alt', state: 'must', picture: 0, target: 'main-picture-alt' },
    { rule: 'alt', state: 'must', picture: 2, target: 'picture-b-alt' },
    { rule: 'rights', state: 'must', picture: 1, target: 'picture-a' },
    { rule: 'rights', state: 'must', picture: 3, target: 'picture-c' },
  ]);
});

test('a replacement answers for the picture that the text names', () => {
  const fields = { picture: main(1), body: [] };
  const pictures = { 1: known(1, '') };
  const replaced = (alt: string) => ({ 1: standing(1, { note: 'replaced', alt }) });
  const altOf = (alt: string) =>
    pictureChecks(fields, { pictures, standings: replaced(alt) }).find(({ rule }) => rule === 'alt')
      ?.state;
  expect(altOf('البديلة')).toBe('met');
  expect(altOf('')).toBe('must');
});
