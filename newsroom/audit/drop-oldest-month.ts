import { dayRange } from '../arabic/dates';
import { wallClock } from '../arabic/wall-clock';
import { LOCK } from '../db/advisory-locks';
import type { Tx } from '../db/client';
import { write, type RecordEvent } from '../db/write';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** A month of the newspaper's zone, `yyyy-mm`, and how many events of it went. */
export interface DroppedMonth {
  month: string;
  count: number;
}

/** Deleting a month of a million events takes a good part of this. */
const LONGEST_MS = 600_000;

/**
 * Removes the oldest month of the record if it lies before `before` (`yyyy-mm`); null when none does.
 * Works for the database's owner only, who sets the triggers aside for it. The last seal of the
 * month stays, and the event that is recorded names it: verification goes on from there. What goes
 * is a beginning of the record: an event whose clock was behind its neighbours' goes with them.
 */
export async function dropOldestMonth(
  actor: Actor,
  { before }: { before: string },
  now: Date,
): Promise<DroppedMonth | null> {
  authorize(actor, 'audit.keep');
  const { timeZone } = await getPublication();
  return write(actor, now, (tx, record) => drop(tx, record, before, timeZone), {
    timeout: LONGEST_MS,
  });
}

async function drop(
  tx: Tx,
  record: RecordEvent,
  before: string,
  zone: string,
): Promise<DroppedMonth | null> {
  // Both before the tables: who waits for these holds nothing that is waited for here.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.seals})`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.events})`;
  const oldest = await tx.event.findFirst({ orderBy: { id: 'asc' }, select: { at: true } });
  if (!oldest) return null;
  const { year, month } = wallClock(oldest.at, zone);
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (name >= before) return null;
  const end = month === 12 ? dayRange(year + 1, 1, 1, zone) : dayRange(year, month + 1, 1, zone);
  const seal = await lastSealBefore(tx, end?.start ?? oldest.at);
  const count = await remove(tx, seal.eventId);
  const hash = Buffer.from(seal.hash).toString('hex');
  record({
    type: 'audit.dropped',
    nounId: 'audit',
    data: { month: name, count, lastId: seal.eventId.toString(), hash },
  });
  return { month: name, count };
}

/** The seal of the last event before the first one of a later month. */
async function lastSealBefore(tx: Tx, end: Date): Promise<{ eventId: bigint; hash: Uint8Array }> {
  const [row] = await tx.$queryRaw<{ id: bigint | null }[]>`
    SELECT max("id") AS id FROM "Event"
    WHERE "id" < coalesce((SELECT min("id") FROM "Event" WHERE "at" >= ${end}), 9223372036854775807)`;
  const seal = await tx.eventSeal.findUnique({ where: { eventId: row?.id ?? 0n } });
  if (!seal) throw new Error('what is dropped must be sealed first');
  return seal;
}

async function remove(tx: Tx, lastId: bigint): Promise<number> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '10s'`;
  await tx.$executeRaw`ALTER TABLE "Event" DISABLE TRIGGER "Event_append_only"`;
  await tx.$executeRaw`ALTER TABLE "EventSeal" DISABLE TRIGGER "EventSeal_append_only"`;
  await tx.$executeRaw`DELETE FROM "EventSeal" WHERE "eventId" < ${lastId}`;
  const count = await tx.$executeRaw`DELETE FROM "Event" WHERE "id" <= ${lastId}`;
  await tx.$executeRaw`ALTER TABLE "Event" ENABLE ALWAYS TRIGGER "Event_append_only"`;
  await tx.$executeRaw`ALTER TABLE "EventSeal" ENABLE ALWAYS TRIGGER "EventSeal_append_only"`;
  return count;
}
