import { createHash } from 'node:crypto';
import { Prisma } from '../db/generated/client';

/** An event as it is sealed: every column, as text that does not depend on who reads it. */
export interface SealedRow {
  id: bigint;
  /** Milliseconds since 1970. */
  at: bigint;
  type: string;
  nounId: string;
  staffId: number | null;
  /** As PostgreSQL writes jsonb: one text for one value, whatever order its keys came in. */
  data: string;
}

/** The columns of `SealedRow`, of "Event". */
export const SEALED_COLUMNS = Prisma.sql`
  "id", (extract(epoch FROM "at") * 1000)::bigint AS "at", "type", "nounId", "staffId", "data"::text`;

/** What the first event is sealed after. */
export const FIRST_HASH = Buffer.alloc(32);

/**
 * The seal of an event: SHA-256 over the 32 bytes of the former seal and the event as canonical JSON
 * (UTF-8; keys in alphabetical order, no blanks, `at` in ISO 8601, `id` and `data` as text).
 */
export function sealHash(former: Uint8Array, row: SealedRow): Buffer {
  const canonical = JSON.stringify({
    at: new Date(Number(row.at)).toISOString(),
    data: row.data,
    id: row.id.toString(),
    nounId: row.nounId,
    staffId: row.staffId,
    type: row.type,
  });
  return createHash('sha256').update(former).update(canonical, 'utf8').digest();
}
