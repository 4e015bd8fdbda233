import { createHash, randomUUID } from 'node:crypto';
import { addViews, type ViewCount } from '@/newsroom/readership/add-views';
import { SYSTEM } from '@/newsroom/staff/actor';
import type { Story } from './read-stories';

const HOUR_MS = 3_600_000;
const HOURS = 7 * 24;
/** Readers of one hour that a story of middling interest finds while it is new. */
const MIDDLING = 14;
/** Hours after which a story is read a third as much. */
const FADING = 14;

/** A week of readers for the public stories: fresh ones are read more, a few far more than most. */
export async function addDemoViews(
  stories: Pick<Story, 'path' | 'state' | 'age'>[],
  ids: ReadonlyMap<string, number>,
  start: Date,
): Promise<void> {
  const counts = stories
    .filter(({ state }) => state === 'published')
    .flatMap((story) => viewsOf(story, ids.get(story.path) ?? 0, start));
  await addViews(SYSTEM, { source: randomUUID(), number: 1, counts }, start);
}

function viewsOf(
  { path, age }: Pick<Story, 'path' | 'age'>,
  articleId: number,
  start: Date,
): ViewCount[] {
  const appeal = MIDDLING * (1 / (1 - share(path)) - 0.9);
  const thisHour = Math.floor(start.getTime() / HOUR_MS) * HOUR_MS;
  return Array.from({ length: HOURS }, (_, back) => new Date(thisHour - back * HOUR_MS)).flatMap(
    (hour) => {
      const open = hour.getTime() + HOUR_MS - (start.getTime() - age);
      if (open <= 0) return [];
      const wave = share(`${path} ${hour.getUTCHours()}`) + 0.5;
      const fresh = Math.min(1, open / HOUR_MS) * Math.exp(-open / HOUR_MS / FADING);
      const count = Math.floor(appeal * fresh * wave * awake(hour));
      return count > 0 ? [{ articleId, hour, count }] : [];
    },
  );
}

/** How many are awake in Riyadh: fewest at four in the morning, most in the late afternoon. */
function awake(hour: Date): number {
  return 1 - 0.7 * Math.cos(((hour.getUTCHours() - 1) / 24) * 2 * Math.PI);
}

/** A number in [0, 1), always the same for the same text, so that every demo ranks alike. */
function share(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
