import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';

/** For how long each kind is counted before it becomes one event (record-tallies.ts). */
export const TALLY_MS = { refusal: 60_000, 'sign-in': 15 * 60_000 } as const;

/** Addresses that are kept of one account's failed sign-ins. */
const MOST_ADDRESSES = 5;

/** Who tried to sign in as nobody that there is. */
const UNKNOWN_ACCOUNT = 'unknown';

/** Counts that a person was refused what `permission` stands for. */
export async function countRefusal(
  actor: StaffActor,
  permission: string,
  now: Date,
): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "AuditTally" ("kind", "subject", "since", "count", "data")
    VALUES ('refusal', ${`${actor.id} ${permission}`}, ${now}, 1, '{}')
    ON CONFLICT ("kind", "subject") DO UPDATE SET "count" = "AuditTally"."count" + 1`;
}

/**
 * Counts a failed sign-in: one row for each account that there is, one for all that there are not,
 * whatever an attacker sends. What was typed is not kept: it may be a password in the wrong field.
 */
export async function countFailedSignIn(
  failed: { staffId: number | null; address: string; throttled: boolean },
  now: Date,
): Promise<void> {
  const subject = failed.staffId === null ? UNKNOWN_ACCOUNT : String(failed.staffId);
  const throttled = failed.throttled ? 1 : 0;
  await db().$executeRaw`
    INSERT INTO "AuditTally" AS t ("kind", "subject", "since", "count", "data")
    VALUES ('sign-in', ${subject}, ${now}, 1,
      jsonb_build_object('throttled', ${throttled}::int, 'addresses', jsonb_build_array(${failed.address}::text)))
    ON CONFLICT ("kind", "subject") DO UPDATE SET
      "count" = t."count" + 1,
      "data" = jsonb_build_object(
        'throttled', (t."data" ->> 'throttled')::int + ${throttled}::int,
        'addresses', CASE
          WHEN t."data" -> 'addresses' ? ${failed.address}::text
            OR jsonb_array_length(t."data" -> 'addresses') >= ${MOST_ADDRESSES}
          THEN t."data" -> 'addresses'
          ELSE t."data" -> 'addresses' || to_jsonb(${failed.address}::text) END)`;
}
