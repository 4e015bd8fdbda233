import { wallClock } from '@/newsroom/arabic/wall-clock';

/** Where something of the day stands on its line. */
export interface PlacedEvent<Event> {
  event: Event;
  /** Per cent of the line from its beginning. */
  at: number;
  /** Where its words begin, and on which side of the line; null where there is no room for them. */
  label: { at: number; side: 'up' | 'down' } | null;
}

interface DayLine<Event> {
  events: PlacedEvent<Event>[];
  /** Where now is, per cent. */
  now: number;
  /** Hours to be named under the line (0-23), and where. */
  hours: { hour: number; at: number }[];
}

/** The line begins here, or with what came before. */
const FIRST_HOUR = 6;
const LAST_HOUR = 24;
/** Per cent of the line that the words of one event take. */
const LABEL_WIDTH = 21;
const STEP = 3;

/**
 * Puts the events of one day on its line. What is still to come has its words first, the next one
 * before later ones, then what was published, the latest first, as long as there is room.
 *
 * @param events of that day in the zone, `at` in ISO 8601
 */
export function placeOnLine<Event extends { at: string }>(
  events: Event[],
  now: Date,
  zone: string,
): DayLine<Event> {
  const hourOf = (date: Date): number => {
    const { hour, minute } = wallClock(date, zone);
    return hour + minute / 60;
  };
  const hours = events.map(({ at }) => hourOf(new Date(at)));
  const begin = Math.floor(Math.min(FIRST_HOUR, hourOf(now), ...hours) / STEP) * STEP;
  const place = (hour: number): number => ((hour - begin) / (LAST_HOUR - begin)) * 100;
  const placed = events.map((event, index): PlacedEvent<Event> => {
    return { event, at: place(hours[index] ?? 0), label: null };
  });
  giveLabels(placed, place(hourOf(now)));
  return {
    events: placed,
    now: place(hourOf(now)),
    hours: Array.from({ length: (LAST_HOUR - begin) / STEP }, (_, index) => {
      const hour = begin + index * STEP;
      return { hour, at: place(hour) };
    }),
  };
}

function giveLabels<Event>(placed: PlacedEvent<Event>[], now: number): void {
  const coming = placed.filter(({ at }) => at > now).sort((a, b) => a.at - b.at);
  const past = placed.filter(({ at }) => at <= now).sort((a, b) => b.at - a.at);
  const taken: Record<'up' | 'down', number[]> = { up: [], down: [] };
  for (const one of [...coming, ...past]) {
    const at = Math.min(one.at, 100 - LABEL_WIDTH);
    const side = (['up', 'down'] as const).find((lane) =>
      taken[lane].every((other) => Math.abs(other - at) >= LABEL_WIDTH),
    );
    if (!side) continue;
    taken[side].push(at);
    one.label = { at, side };
  }
}
