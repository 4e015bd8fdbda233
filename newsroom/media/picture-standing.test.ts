import { expect, test } from 'vitest';
import { pictureStanding, type StandingRow } from './picture-standing';

const NOW = new Date('2026-11-25T12:00:00.000Z');

const rights = {
  id: 1,
  alt: 'قطار على جسر',
  licence: 'agency' as const,
  licenceUntil: null,
  recalledAt: null,
  recallReason: null,
  deletedAt: null,
};
const row = (change: Partial<StandingRow> = {}): StandingRow => ({
  ...rights,
  cutState: 'ready',
  cutProgress: 100,
  cutVersion: 1,
  replacedBy: null,
  ...change,
});
const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const standing = (change: Partial<StandingRow>, isUsedElsewhere = false) =>
  pictureStanding(row(change), isUsedElsewhere, NOW);

test('a picture without an end has nothing to say', () => {
  expect(standing({})).toMatchObject({ note: null, isHidden: false, until: null, reason: '' });
});

test('a licence warns for a week and hides from its last moment on', () => {
  expect(standing({ licenceUntil: after(8 * 24) })).toMatchObject({ note: null, until: null });
  const soon = after(6 * 24);
  expect(standing({ licenceUntil: soon })).toMatchObject({
    note: 'endsSoon',
    isHidden: false,
    until: soon.toISOString(),
  });
  expect(standing({ licenceUntil: NOW })).toMatchObject({ note: 'expired', isHidden: true });
});

test('a recall comes before an ended licence and brings its reason', () => {
  const recalled = { recalledAt: NOW, recallReason: 'اعتراض الوكالة', licenceUntil: after(-1) };
  expect(standing(recalled)).toMatchObject({
    note: 'recalled',
    isHidden: true,
    reason: 'اعتراض الوكالة',
    until: null,
  });
});

test('one use is a note only where another story has used it', () => {
  expect(standing({ licence: 'oneUse' })).toMatchObject({ note: null });
  expect(standing({ licence: 'oneUse' }, true)).toMatchObject({ note: 'oneUse', isHidden: false });
});

test('a replacement answers for the picture that it stands in for', () => {
  const replacedBy = { ...rights, id: 2, alt: 'البديلة' };
  const recalled = { recalledAt: NOW, recallReason: 'خطأ' };
  expect(standing({ ...recalled, replacedBy })).toMatchObject({
    id: 1,
    note: 'replaced',
    isHidden: false,
    alt: 'البديلة',
  });
  expect(standing({ replacedBy: { ...replacedBy, ...recalled } })).toMatchObject({
    note: 'recalled',
    isHidden: true,
  });
});
