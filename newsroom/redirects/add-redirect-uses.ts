import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';

/** How often a front sent somebody by a redirect, and when the last time. */
export interface RedirectUse {
  redirectId: number;
  count: number;
  lastAt: Date;
}

/** Adds counted uses of redirects; those of deleted ones are left out. No event: nobody in the newsroom did anything. */
export async function addRedirectUses(actor: Actor, uses: RedirectUse[], now: Date): Promise<void> {
  authorize(actor, 'redirects.count');
  if (uses.length === 0) return;
  await write(
    actor,
    now,
    // Sorted, so that two fronts with the same redirects do not wait for each other in a ring.
    (tx) => tx.$executeRaw`
      INSERT INTO "RedirectUse" AS u ("redirectId", "count", "lastAt")
      SELECT new.id, new.count, new.at FROM unnest(
        ${uses.map((use) => use.redirectId)}::int[], ${uses.map((use) => use.count)}::int[],
        ${uses.map((use) => use.lastAt)}::timestamptz[]) AS new(id, count, at)
      JOIN "Redirect" r ON r."id" = new.id ORDER BY new.id
      ON CONFLICT ("redirectId") DO UPDATE SET "count" = u."count" + excluded."count",
        "lastAt" = greatest(u."lastAt", excluded."lastAt")`,
  );
}
