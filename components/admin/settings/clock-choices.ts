import { ar } from '@/messages/ar';
import { zones } from '@/messages/ar-zones';
import { clockTime, gregorianDate, hijriDate } from '@/newsroom/arabic/dates';
import type { DeskClock } from '../desk-time';

/** What each choice of the settings makes of this moment: value → words. */
export interface ClockChoices {
  digits: { latn: string; arab: string };
  offsets: [value: string, words: string][];
  zones: [value: string, words: string][];
  /** Today by the Gregorian calendar. */
  today: string;
}

/** Worded on the server: browsers know other calendars and other summer times than it does. */
export function clockChoices({ now, zone, digits }: DeskClock, timeZone: string): ClockChoices {
  const words = ar.settings.clock;
  // A zone that was set by hand stays one of the choices.
  const places = timeZone in zones ? zones : { ...zones, [timeZone]: timeZone };
  return {
    digits: {
      latn: gregorianDate(now, { zone, digits: 'latn' }),
      arab: gregorianDate(now, { zone, digits: 'arab' }),
    },
    offsets: ([-2, -1, 0, 1, 2] as const).map((days) => {
      const date = hijriDate(now, { zone, digits, hijriOffset: days });
      return [String(days), words.offset(words.offsets[`${days}`], date)];
    }),
    zones: Object.entries(places).map(([name, place]) => {
      return [name, words.zoneOf(place, clockTime(now, { zone: name, digits }))];
    }),
    today: gregorianDate(now, { zone, digits }),
  };
}
