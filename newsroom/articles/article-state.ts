/** What the state of an article is derived from. */
export interface ArticleFacts {
  workState: 'draft' | 'submitted' | 'changesRequested' | 'approved';
  /** The working copy differs from the revision that readers see. */
  differsFromLive: boolean;
  publicAt: Date | null;
  unpublishAt: Date | null;
  firstPublishedAt: Date | null;
  retractedAt: Date | null;
  archivedAt: Date | null;
  trashedAt: Date | null;
  /** Who has taken the submitted text to review it. */
  reviewerId: number | null;
  /** Nobody outside the newsroom may see anything of it before. */
  embargoUntil: Date | null;
  /** Until when it stands in the breaking bar, while readers see it. */
  breakingUntil: Date | null;
}

export const STATES = [
  'draft',
  'submitted',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'retracted',
  'archived',
  'trashed',
] as const;

export type StateName = (typeof STATES)[number];

/** Readers see it at this moment. */
export function isPublic(
  facts: Pick<ArticleFacts, 'publicAt' | 'unpublishAt'>,
  now: Date,
): boolean {
  return (
    facts.publicAt !== null &&
    facts.publicAt <= now &&
    (facts.unpublishAt === null || facts.unpublishAt > now)
  );
}

/** Readers have seen it at some time, so its address must answer for ever. */
export function wasEverPublic(facts: ArticleFacts, now: Date): boolean {
  return facts.firstPublishedAt !== null && facts.firstPublishedAt <= now;
}

/** Nobody outside the newsroom may see anything of it yet. */
export function isEmbargoed(facts: Pick<ArticleFacts, 'embargoUntil'>, now: Date): boolean {
  return facts.embargoUntil !== null && facts.embargoUntil > now;
}

/** It stands in the breaking bar, if there is room. */
export function isBreaking(
  facts: Pick<ArticleFacts, 'publicAt' | 'unpublishAt' | 'breakingUntil'>,
  now: Date,
): boolean {
  return isPublic(facts, now) && facts.breakingUntil !== null && facts.breakingUntil > now;
}

/** The one word of the chip; the first that holds wins (the order is the house's, not chance). */
export function articleState(facts: ArticleFacts, now: Date): StateName {
  if (facts.trashedAt) return 'trashed';
  if (facts.retractedAt) return 'retracted';
  if (facts.archivedAt || hasEnded(facts, now)) return 'archived';
  if (isPublic(facts, now)) return 'published';
  if (facts.publicAt) return 'scheduled';
  return facts.workState;
}

/** A live story carries newer work that readers do not see yet. */
export function hasUnpublishedChanges(facts: ArticleFacts, now: Date): boolean {
  return isPublic(facts, now) && (facts.differsFromLive || facts.workState !== 'draft');
}

function hasEnded(facts: ArticleFacts, now: Date): boolean {
  return facts.publicAt !== null && facts.unpublishAt !== null && facts.unpublishAt <= now;
}
