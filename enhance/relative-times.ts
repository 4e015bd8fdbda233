import { relativeTime } from '@/newsroom/arabic/dates';

const MINUTE_MS = 60_000;
const FRESH_MS = 30 * MINUTE_MS;
const RELATIVE_MS = 48 * 60 * MINUTE_MS;

/**
 * Makes the times of today and yesterday relative and marks those of the last half hour. Pages are kept,
 * so the server prints absolute times; older ones stay as they are.
 */
export function keepTimesRelative(): void {
  const times = document.querySelectorAll<HTMLTimeElement>('time[data-ago]');
  const show = () => {
    const now = new Date();
    for (const time of times) showTime(time, now);
  };
  show();
  setInterval(show, MINUTE_MS);
}

function showTime(time: HTMLTimeElement, now: Date): void {
  const at = new Date(time.dateTime);
  const elapsed = now.getTime() - at.getTime();
  time.classList.toggle('now', elapsed < FRESH_MS);
  if (time.dataset.ago !== 'full' || elapsed < -MINUTE_MS || elapsed >= RELATIVE_MS) return;
  const text = time.textContent;
  // The page's own digits: never two systems on one page.
  const relative = relativeTime(at, now, { digits: /[٠-٩]/.test(text) ? 'arab' : 'latn' });
  // The day before yesterday comes back as a date, which the page has already.
  if (/\d{4}|[٠-٩]{4}/.test(relative)) return;
  time.title ||= text;
  time.textContent = relative;
}
