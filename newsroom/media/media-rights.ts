/** Where the rights in a picture stand. What has a replacement needs nothing more. */
export type MediaRights = 'usable' | 'endsSoon' | 'expired' | 'recalled' | 'replaced';

const SOON_MS = 7 * 86_400_000;

/** A licence that ends before this moment stands on the to-do list. */
export function soonFrom(now: Date): Date {
  return new Date(now.getTime() + SOON_MS);
}

/** The one derivation of the state of rights; says the same as isUsable (usable.ts). */
export function mediaRights(
  row: { licenceUntil: Date | null; recalledAt: Date | null; replacedById: number | null },
  now: Date,
): MediaRights {
  const { licenceUntil, recalledAt, replacedById } = row;
  if (replacedById !== null) return 'replaced';
  if (recalledAt) return 'recalled';
  if (!licenceUntil) return 'usable';
  if (licenceUntil <= now) return 'expired';
  return licenceUntil <= soonFrom(now) ? 'endsSoon' : 'usable';
}
