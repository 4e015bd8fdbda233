import type { CutState, Prisma } from '../db/generated/client';
import { soonFrom } from './media-rights';
import { isUsable } from './usable';

const rightsSelect = {
  id: true,
  alt: true,
  licence: true,
  licenceUntil: true,
  recalledAt: true,
  recallReason: true,
  deletedAt: true,
} satisfies Prisma.MediaSelect;

export const standingSelect = {
  ...rightsSelect,
  cutState: true,
  cutProgress: true,
  cutVersion: true,
  replacedBy: { select: rightsSelect },
} satisfies Prisma.MediaSelect;

export type StandingRow = Prisma.MediaGetPayload<{ select: typeof standingSelect }>;

/** Why readers may not see a picture, or what the desk should know before they do. */
type PictureNote = 'deleted' | 'recalled' | 'expired' | 'oneUse' | 'replaced' | 'endsSoon' | null;

/** What an editor has to know of a picture in a text: its rights, and how far its cuts have come. */
export interface PictureStanding {
  id: number;
  note: PictureNote;
  /** Readers would not get it. */
  isHidden: boolean;
  /** End of the licence, ISO 8601, with the notes `expired` and `endsSoon`. */
  until: string | null;
  /** Why it was recalled. */
  reason: string;
  /** The alternative text that readers get: the replacement's, where there is one. */
  alt: string;
  cutState: CutState;
  /** 0 to 100. */
  cutProgress: number;
  /** Grows with every new cutting. */
  cutVersion: number;
}

/**
 * Row → standing at `now`, of the picture that readers get.
 *
 * @param isUsedElsewhere another story has published it
 */
export function pictureStanding(
  row: StandingRow,
  isUsedElsewhere: boolean,
  now: Date,
): PictureStanding {
  const shown = row.replacedBy ?? row;
  const note = noteOf(shown, row.replacedBy !== null, isUsedElsewhere, now);
  const isDated = note === 'expired' || note === 'endsSoon';
  const { cutState, cutProgress, cutVersion } = row;
  return {
    id: row.id,
    note,
    isHidden: !isUsable(shown, now),
    until: isDated ? (shown.licenceUntil?.toISOString() ?? null) : null,
    reason: note === 'recalled' ? (shown.recallReason ?? '') : '',
    alt: shown.alt,
    cutState,
    cutProgress,
    cutVersion,
  };
}

function noteOf(
  shown: StandingRow['replacedBy'] & object,
  isReplaced: boolean,
  isUsedElsewhere: boolean,
  now: Date,
): PictureNote {
  if (shown.deletedAt) return 'deleted';
  if (shown.recalledAt) return 'recalled';
  const { licenceUntil } = shown;
  if (licenceUntil && licenceUntil <= now) return 'expired';
  if (shown.licence === 'oneUse' && isUsedElsewhere) return 'oneUse';
  if (isReplaced) return 'replaced';
  return licenceUntil && licenceUntil <= soonFrom(now) ? 'endsSoon' : null;
}
