import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mediaRights } from './media-rights';
import { isUsable } from './usable';

const now = new Date('2026-11-24T09:00:00Z');
const none = { licenceUntil: null, recalledAt: null, replacedById: null };
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test.each([
  [none, 'usable'],
  [{ ...none, licenceUntil: inHours(8 * 24) }, 'usable'],
  [{ ...none, licenceUntil: inHours(7 * 24) }, 'endsSoon'],
  [{ ...none, licenceUntil: now }, 'expired'],
  [{ ...none, licenceUntil: inHours(90 * 24), recalledAt: inHours(-1) }, 'recalled'],
  [{ licenceUntil: now, recalledAt: now, replacedById: 3 }, 'replaced'],
])('%j: %s', (row, rights) => {
  expect(mediaRights(row, now)).toBe(rights);
});

test('says the same as what readers are shown', () => {
  const date = fc.option(fc.date({ noInvalidDate: true }));
  fc.assert(
    fc.property(date, date, (licenceUntil, recalledAt) => {
      const rights = mediaRights({ licenceUntil, recalledAt, replacedById: null }, now);
      const usable = isUsable({ licenceUntil, recalledAt, deletedAt: null }, now);
      expect(['usable', 'endsSoon'].includes(rights)).toBe(usable);
    }),
  );
});
