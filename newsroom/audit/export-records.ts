import { write } from '../db/write';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { RecordInput } from './log-input';
import { recordItems } from './record-items';
import { rangeOf, readRecordDay } from './log-range';
import { readRecords, type Place } from './record-sql';
import type { RecordItem } from './views';

/** Events that one file holds at most. */
export const MOST_EXPORTED = 50_000;
const AT_ONCE = 1000;

/**
 * The log as it is filtered, newest first, a thousand at a time and no more than MOST_EXPORTED. That
 * somebody takes it out of the house is recorded before anything leaves.
 */
export async function exportRecords(
  actor: Actor,
  input: RecordInput,
  now: Date,
): Promise<AsyncGenerator<RecordItem[]>> {
  authorize(actor, 'audit.read');
  const { cursor: _, ...filters } = input;
  const asked = Object.entries(filters).filter(([, value]) => Boolean(value));
  await write(actor, now, (_tx, record) => {
    const data = {
      filters: Object.fromEntries(asked.map(([name, value]) => [name, String(value)])),
    };
    record({ type: 'audit.exported', nounId: 'audit', data });
    return Promise.resolve();
  });
  return readAll(input);
}

async function* readAll(input: RecordInput): AsyncGenerator<RecordItem[]> {
  const clock = await getPublication();
  const days = [readRecordDay(input.from, clock), readRecordDay(input.to, clock)] as const;
  const range = rangeOf(...days, clock);
  let place: Place | null = null;
  for (let told = 0; told < MOST_EXPORTED; told += AT_ONCE) {
    const rows = await readRecords(input, range, place, AT_ONCE);
    const last = rows.at(-1);
    if (!last) return;
    yield await recordItems(rows);
    if (rows.length < AT_ONCE) return;
    place = { direction: 'next', at: last.at, id: last.id };
  }
}
