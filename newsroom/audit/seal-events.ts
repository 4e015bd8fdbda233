import { LOCK } from '../db/advisory-locks';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { FIRST_HASH, SEALED_COLUMNS, sealHash, type SealedRow } from './seal-hash';

const AT_ONCE = 2000;

/**
 * Seals what was recorded since the last seal, in the order of ids: no event can come to stand
 * before a sealed one, because ids are given in commit order (newsroom/db/write.ts). Returns how
 * many were sealed. Good to do twice, and by two at once.
 */
export async function sealEvents(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'audit.keep');
  let sealed = 0;
  for (;;) {
    const count = await write(actor, now, sealSome);
    sealed += count;
    if (count < AT_ONCE) return sealed;
  }
}

async function sealSome(tx: Tx): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.seals})`;
  const last = await tx.eventSeal.findFirst({ orderBy: { eventId: 'desc' } });
  const rows = await tx.$queryRaw<SealedRow[]>`
    SELECT ${SEALED_COLUMNS} FROM "Event" WHERE "id" > ${last?.eventId ?? 0n}
    ORDER BY "id" LIMIT ${AT_ONCE}`;
  if (rows.length === 0) return 0;
  let hash: Uint8Array = last?.hash ?? FIRST_HASH;
  const hashes = rows.map((row) => Buffer.from((hash = sealHash(hash, row))).toString('hex'));
  const ids = rows.map(({ id }) => id.toString());
  await tx.$executeRaw`
    INSERT INTO "EventSeal" ("eventId", "hash")
    SELECT s.id, decode(s.hash, 'hex') FROM unnest(${ids}::bigint[], ${hashes}::text[]) AS s(id, hash)`;
  return rows.length;
}
