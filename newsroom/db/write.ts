import { requestAnnouncements } from '../announcements/request-announcements';
import { EVENT_CHANNEL } from '../events/event-channel';
import type { NewEvent } from '../events/event-types';
import { addNotices } from '../notices/add-notices';
import { actorId, type Actor } from '../staff/actor';
import { LOCK } from './advisory-locks';
import { db, type Tx } from './client';
import { translateDbError } from './db-errors';

/** `by`: the person who did it, where the system writes it down. */
export type RecordEvent = (event: NewEvent, by?: number) => void;

const LONGEST_MS = 30_000;

/**
 * The unit of work: runs the command in one transaction and writes its events last.
 * Events take a lock that is held until commit, so their ids are in commit order and a reader who
 * asks for "everything after id N" misses nothing.
 */
export async function write<T>(
  actor: Actor,
  now: Date,
  run: (tx: Tx, record: RecordEvent) => Promise<T>,
  { timeout = LONGEST_MS } = {},
): Promise<T> {
  try {
    return await db().$transaction(
      async (tx) => {
        const events: Recorded[] = [];
        const result = await run(tx, (event, by) => events.push(by ? { ...event, by } : event));
        await requestAnnouncements(tx, events, now);
        await writeEvents(tx, actor, now, events);
        return result;
      },
      { timeout, maxWait: 10_000 },
    );
  } catch (error) {
    throw translateDbError(error);
  }
}

type Recorded = NewEvent & { by?: number };

async function writeEvents(tx: Tx, actor: Actor, now: Date, events: Recorded[]): Promise<void> {
  if (events.length === 0) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.events})`;
  // One parameter however many they are: a bulk act records hundreds.
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO "Event" ("at", "type", "nounId", "staffId", "data")
    SELECT ${now}, e ->> 'type', e ->> 'nounId', coalesce((e ->> 'by')::int, ${actorId(actor)}::int),
      e -> 'data'
    FROM jsonb_array_elements(${JSON.stringify(events)}::jsonb) WITH ORDINALITY AS list(e, place)
    ORDER BY place
    RETURNING "id"`;
  const written = events.map((event, at) => ({ ...event, id: rows[at]?.id ?? 0n }));
  await addNotices(tx, written, actorId(actor), now);
  const last = rows.reduce((max, row) => (row.id > max ? row.id : max), 0n);
  await tx.$executeRaw`SELECT pg_notify(${EVENT_CHANNEL}, ${last.toString()})`;
}
