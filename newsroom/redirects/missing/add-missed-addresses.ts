import { write } from '../../db/write';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';

/** How often readers asked a front for an address in vain. */
export interface MissedCount {
  path: string;
  /** The latest page on which a link led there. */
  referrer: string | null;
  count: number;
  /** How many came by a link. */
  referred: number;
  lastAt: Date;
}

/** Beyond it what was asked for least makes room for what is new. */
const MOST = 5000;
/** So many stay then, so that not every batch has to make room. */
const KEPT = 4000;
const DAY_MS = 86_400_000;
/** What nobody has asked for so long needs no mending. */
const KEPT_MS = 60 * DAY_MS;

/**
 * Adds counted addresses that nobody has. Nothing of who asked. No event: nobody in the newsroom did
 * anything.
 */
export async function addMissedAddresses(
  actor: Actor,
  counts: MissedCount[],
  now: Date,
): Promise<void> {
  authorize(actor, 'redirects.count');
  if (counts.length === 0) return;
  const oldest = new Date(now.getTime() - KEPT_MS);
  // Sorted, so that two fronts with the same addresses do not wait for each other in a ring.
  const sorted = counts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await write(actor, now, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "MissedAddress" AS m ("path", "referrer", "count", "referred", "lastAt")
      SELECT * FROM unnest(
        ${sorted.map(({ path }) => path)}::text[], ${sorted.map((one) => one.referrer)}::text[],
        ${sorted.map(({ count }) => count)}::int[], ${sorted.map((one) => one.referred)}::int[],
        ${sorted.map(({ lastAt }) => lastAt)}::timestamptz[])
      ON CONFLICT ("path") DO UPDATE SET "count" = m."count" + excluded."count",
        "referred" = m."referred" + excluded."referred",
        "referrer" = coalesce(excluded."referrer", m."referrer"),
        "lastAt" = greatest(m."lastAt", excluded."lastAt")`;
    await tx.missedAddress.deleteMany({ where: { lastAt: { lt: oldest } } });
    if ((await tx.missedAddress.count()) <= MOST) return;
    await tx.$executeRaw`
      DELETE FROM "MissedAddress" WHERE "path" IN (
        SELECT "path" FROM "MissedAddress"
        ORDER BY "referred" DESC, "count" DESC, "lastAt" DESC, "path" OFFSET ${KEPT})`;
  });
}
