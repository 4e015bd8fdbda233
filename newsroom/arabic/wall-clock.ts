/** What a clock and a calendar on the wall of a time zone show; `month` counts from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What the wall of a zone shows at a moment (Gregorian, 24 hours). @throws RangeError for an unknown zone */
export function wallClock(date: Date, zone: string): WallClock {
  const shown = new Date(date.getTime() + offsetMinutes(date, zone) * MINUTE_MS);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** Minutes by which a zone is ahead of UTC at a moment: 180 for Riyadh. @throws RangeError for an unknown zone */
export function offsetMinutes(date: Date, zone: string): number {
  const quarter = Math.floor(date.getTime() / QUARTER_MS);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = readOffset(date, zone);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

// Asked for every time on a page, and Intl takes its time. No zone changes its clock but at a quarter.
const QUARTER_MS = 15 * 60_000;
const MOST_OFFSETS = 2000;
const offsets = new Map<string, number>();

function readOffset(date: Date, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOf(zone).formatToParts(date)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((shown - Math.floor(date.getTime() / 1000) * 1000) / MINUTE_MS);
}

/**
 * The moment at which a zone's wall shows this. Where clocks skip it (summer time begins), the same distance after
 * the skip; where it comes twice (summer time ends), the first.
 */
export function momentOf(wall: WallClock, zone: string): Date {
  const { year, month, day, hour, minute, second } = wall;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const before = offsetMinutes(new Date(asUtc - DAY_MS), zone);
  const after = offsetMinutes(new Date(asUtc + DAY_MS), zone);
  const earlier = new Date(asUtc - before * MINUTE_MS);
  if (offsetMinutes(earlier, zone) === before) return earlier;
  const later = new Date(asUtc - after * MINUTE_MS);
  return offsetMinutes(later, zone) === after ? later : earlier;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
}
