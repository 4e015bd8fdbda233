import { db } from '../db/client';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { RecordInput } from './log-input';
import { recordItems } from './record-items';
import { rangeOf, readRecordDay } from './log-range';
import { readRecords, type Place, type RecordRow } from './record-sql';
import type { RecordPage } from './views';

const PAGE_SIZE = 50;

/** A page of the log, newest first. */
export async function listRecords(actor: Actor, input: RecordInput): Promise<RecordPage> {
  authorize(actor, 'audit.read');
  const clock = await getPublication();
  const days = [readRecordDay(input.from, clock), readRecordDay(input.to, clock)] as const;
  const place = placeOf(input.cursor);
  const isUp = place?.direction === 'previous';
  const found = await readRecords(input, rangeOf(...days, clock), place, PAGE_SIZE + 1);
  const hasMore = found.length > PAGE_SIZE;
  const rows = found.slice(0, PAGE_SIZE);
  if (isUp) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    items: await recordItems(rows),
    next: last && (isUp || hasMore) ? cursorAt('next', last) : null,
    previous: first && (isUp ? hasMore : place !== null) ? cursorAt('previous', first) : null,
  };
}

/** Everybody who ever worked here, for the filter, by name. */
export async function listRecordedPeople(actor: Actor): Promise<{ id: number; name: string }[]> {
  authorize(actor, 'audit.read');
  const people = await db().staff.findMany({ select: { id: true, name: true } });
  return people.sort((one, other) => one.name.localeCompare(other.name, 'ar'));
}

function placeOf(cursor: string | undefined): Place | null {
  const [direction, millis, id] = cursor?.split('_') ?? [];
  if (!direction || !millis || !id) return null;
  const way = direction === 'previous' ? 'previous' : 'next';
  return { direction: way, at: new Date(Number(millis)), id: BigInt(id) };
}

function cursorAt(direction: Place['direction'], row: RecordRow): string {
  return `${direction}_${row.at.getTime()}_${row.id}`;
}
