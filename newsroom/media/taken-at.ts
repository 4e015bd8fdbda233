import { momentOf } from '../arabic/wall-clock';

/** `2026-03-01`, `2026:03:01`, `20260301`, then a clock (`12:00:00`, `120000`) and a zone, if any. */
const WRITTEN =
  /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

/** Cameras were digital from then on; an earlier date is a clock that was never set. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** The first of these texts that is a moment before `now`; a clock without a zone hangs in `zone`. */
export function readTakenAt(written: string[], zone: string, now: Date): Date | null {
  for (const text of written) {
    const moment = momentOfText(text, zone);
    if (moment && moment.getTime() >= EARLIEST && moment <= now) return moment;
  }
  return null;
}

function momentOfText(text: string, zone: string): Date | null {
  const match = WRITTEN.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = '12', minute = '00', second = '00', offset] = match;
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A date without a clock is its noon.
  const utc = new Date(`${date}Z`);
  if (Number.isNaN(utc.getTime()) || !utc.toISOString().startsWith(date)) return null;
  if (offset) return new Date(utc.getTime() - offsetOf(offset) * 60_000);
  return momentOf(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
    },
    zone,
  );
}

/** Minutes ahead of UTC. */
function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
