/** A tab that was not heard of for so long counts as gone. */
const SILENCE_MS = 30_000;
/** Browsers wake the timers of a hidden tab only once a minute. */
const HIDDEN_SILENCE_MS = 90_000;
/** Who leads without typing leads no longer. */
const IDLE_MS = 15 * 60_000;
/** Who typed within this time is writing now. */
const WRITING_MS = 30_000;
/** Rows of tabs that are gone are removed by the way, when so old. */
const KEPT_MS = 60 * 60_000;

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

/** Until when a tab counts as open that was heard of just now. */
export function presentUntil(isHidden: boolean, now: Date): Date {
  return after(now, isHidden ? HIDDEN_SILENCE_MS : SILENCE_MS);
}

/** Rows of presence that end before this moment are nobody's any more. */
export function forgottenBefore(now: Date): Date {
  return after(now, -KEPT_MS);
}

/** Whether somebody who typed then is writing now. */
export function isWriting(typedAt: Date | null, now: Date): boolean {
  return typedAt !== null && typedAt > after(now, -WRITING_MS);
}

/** Locks that hold at this moment: their tab is open, and their leader has typed lately. */
export function heldLock(now: Date) {
  return { presence: { until: { gt: now } }, renewedAt: { gt: after(now, -IDLE_MS) } };
}
