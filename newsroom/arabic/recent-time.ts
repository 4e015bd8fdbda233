import { countNoun } from './count-noun';
import type { DigitSystem } from './digits';
import { HOUR, MINUTE } from './noun-words';

const MINUTE_MS = 60_000;

/**
 * How long ago within a day, read at `now`: «الآن» (under a minute, and up to a minute ahead: clocks
 * differ), «قبل 38 دقيقة», «قبل ساعتين»; null for what is older or later.
 */
export function recentTime(from: Date, now: Date, digits?: DigitSystem): string | null {
  const elapsed = Math.floor((now.getTime() - from.getTime()) / MINUTE_MS);
  const count = { grammaticalCase: 'genitive', digits } as const;
  if (elapsed < -1 || elapsed >= 24 * 60) return null;
  if (elapsed < 1) return 'الآن';
  if (elapsed < 60) return `قبل ${countNoun(elapsed, MINUTE, count)}`;
  return `قبل ${countNoun(Math.floor(elapsed / 60), HOUR, count)}`;
}
