import { recentTime } from '@/newsroom/arabic/recent-time';
import { whenShownAgain } from './when-shown-again';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const FRESH_MS = 30 * MINUTE_MS;

/**
 * Makes the times of today and yesterday relative and marks those of the last half hour. Pages are kept,
 * so the server prints absolute times; older ones stay as they are.
 */
export function keepTimesRelative(): void {
  const show = () => {
    const now = new Date();
    const times = document.querySelectorAll<HTMLTimeElement>('time[data-ago]');
    for (const time of times) showTime(time, now);
  };
  show();
  setInterval(show, MINUTE_MS);
  whenShownAgain(show);
}

function showTime(time: HTMLTimeElement, now: Date): void {
  const at = new Date(time.dateTime);
  const elapsed = now.getTime() - at.getTime();
  time.classList.toggle('now', elapsed < FRESH_MS);
  if (time.dataset.ago !== 'full') return;
  const printed = time.title || time.textContent;
  const relative = relativeTo(at, time.dateTime, now, printed) ?? printed;
  if (relative === time.textContent) return;
  time.title = printed;
  time.textContent = relative;
}

/** In the page's own digits: never two systems on one page. */
function relativeTo(at: Date, iso: string, now: Date, printed: string): string | null {
  const recent = recentTime(at, now, /[٠-٩]/.test(printed) ? 'arab' : 'latn');
  if (recent) return recent;
  // The time is written in the newspaper's zone, so what it says before its offset is the day there.
  const offset = Date.parse(`${iso.slice(0, 19)}Z`) - at.getTime();
  const dayOf = (date: Date) => Math.floor((date.getTime() + offset) / DAY_MS);
  return dayOf(now) - dayOf(at) === 1 ? 'أمس' : null;
}
