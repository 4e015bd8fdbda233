import { z } from 'zod';
import { db, type Tx } from '../db/client';
import { FIRST_HASH, SEALED_COLUMNS, sealHash, type SealedRow } from './seal-hash';

/** The newest seal: kept elsewhere, it shows later that nothing before it was written anew. */
export interface Head {
  eventId: bigint;
  /** Hexadecimal. */
  hash: string;
}

/**
 * Why the record is broken at an event: it is not what was sealed (or what stood before it was
 * removed together with its seal), it was removed, it was put in afterwards, or it is not the one
 * whose seal was kept elsewhere.
 */
export type Break = 'changed' | 'removed' | 'added' | 'notTheHead';

export type Verification =
  | { ok: true; sealed: number; unsealed: number; head: Head | null; isHeadKnown: boolean }
  | { ok: false; eventId: bigint; reason: Break; sealed: number };

const AT_ONCE = 5000;
const LONGEST_MS = 3_600_000;

interface Seal {
  eventId: bigint;
  hash: Uint8Array;
}

/**
 * Walks the whole record in the order of ids, as it stands at this moment, and stops at the first
 * event that is not as it was sealed. `kept` is a head that was kept elsewhere; `isHeadKnown` is
 * false when its month was dropped since. `onProgress` is told how many were looked at.
 */
export async function verifyRecord(
  kept: Head | null = null,
  onProgress: (sealed: number) => void = () => undefined,
): Promise<Verification> {
  return db().$transaction((tx) => walk(tx, kept, onProgress), {
    isolationLevel: 'RepeatableRead',
    timeout: LONGEST_MS,
  });
}

async function walk(
  tx: Tx,
  kept: Head | null,
  onProgress: (sealed: number) => void,
): Promise<Verification> {
  const dropped = await lastDropped(tx);
  let [at, former, sealed, isHeadKnown]: [bigint, Uint8Array, number, boolean] = [
    dropped?.eventId ?? 0n,
    dropped ? Buffer.from(dropped.hash, 'hex') : FIRST_HASH,
    0,
    kept === null,
  ];
  const broken = (eventId: bigint, reason: Break) =>
    ({ ok: false, eventId, reason, sealed }) as const;
  const stray = await strayBefore(tx, dropped);
  if (stray) return broken(stray.eventId, stray.reason);
  for (;;) {
    const seals = await tx.eventSeal.findMany({
      where: { eventId: { gt: at } },
      orderBy: { eventId: 'asc' },
      take: AT_ONCE,
    });
    const last = seals.at(-1);
    if (!last) break;
    for (const { id, row, seal } of pair(await readRows(tx, at, last.eventId), seals)) {
      if (!row) return broken(id, 'removed');
      if (!seal) return broken(id, 'added');
      former = sealHash(former, row);
      if (!equal(former, seal.hash)) return broken(id, 'changed');
      if (kept?.eventId === id) {
        if (hex(former) !== kept.hash) return broken(id, 'notTheHead');
        isHeadKnown = true;
      }
      sealed += 1;
    }
    at = last.eventId;
    onProgress(sealed);
  }
  if (kept && !isHeadKnown && kept.eventId > (dropped?.eventId ?? 0n)) {
    return broken(kept.eventId, 'removed');
  }
  const unsealed = await tx.event.count({ where: { id: { gt: at } } });
  const head = at === 0n ? null : { eventId: at, hash: hex(former) };
  return { ok: true, sealed, unsealed, head, isHeadKnown };
}

/** Events and seals of the same ids, in their order; one of the two may be missing. */
function pair(rows: SealedRow[], seals: Seal[]) {
  const found = new Map<bigint, { id: bigint; row?: SealedRow; seal?: Seal }>();
  for (const row of rows) found.set(row.id, { id: row.id, row });
  for (const seal of seals)
    found.set(seal.eventId, { ...found.get(seal.eventId), id: seal.eventId, seal });
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readRows(tx: Tx, after: bigint, last: bigint): Promise<SealedRow[]> {
  return tx.$queryRaw<SealedRow[]>`
    SELECT ${SEALED_COLUMNS} FROM "Event" WHERE "id" > ${after} AND "id" <= ${last} ORDER BY "id"`;
}

const droppedData = z.object({ lastId: z.string(), hash: z.string() });

/** Where the record begins since months of it were dropped; null when none were. */
async function lastDropped(tx: Tx): Promise<Head | null> {
  const event = await tx.event.findFirst({
    where: { type: 'audit.dropped' },
    orderBy: { id: 'desc' },
    select: { data: true },
  });
  const data = droppedData.safeParse(event?.data).data;
  return data ? { eventId: BigInt(data.lastId), hash: data.hash } : null;
}

/** Before the beginning nothing may stand but the seal of the last event that was dropped. */
async function strayBefore(
  tx: Tx,
  dropped: Head | null,
): Promise<{ eventId: bigint; reason: Break } | null> {
  if (!dropped) return null;
  const { eventId } = dropped;
  const event = await tx.event.findFirst({ where: { id: { lte: eventId } }, select: { id: true } });
  if (event) return { eventId: event.id, reason: 'added' };
  const seals = await tx.eventSeal.findMany({ where: { eventId: { lte: eventId } }, take: 2 });
  const [anchor] = seals;
  if (!anchor) return { eventId, reason: 'removed' };
  const isKept =
    seals.length === 1 && anchor.eventId === eventId && hex(anchor.hash) === dropped.hash;
  return isKept ? null : { eventId, reason: 'changed' };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}
