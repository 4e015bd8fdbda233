import { z } from 'zod';
import { db } from '../../db/client';
import { likeLiteral } from '../../db/like-literal';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { suggestTarget, type SuggestedTarget } from './suggest-target';

/** Shown are those that a link leads to, or that were asked for so often. */
const WORTH_MENDING = 3;
const PAGE_SIZE = 20;

export const missedInput = z.object({
  show: z.enum(['open', 'dismissed']).catch('open'),
  q: z.string().trim().max(300).catch(''),
  page: z.coerce.number().int().min(1).max(250).catch(1),
});

/** An address that readers asked for in vain. Times are ISO 8601. */
export interface MissedItem {
  path: string;
  count: number;
  /** The latest page on which a link led there. */
  referrer: string | null;
  lastAt: string;
  suggested: SuggestedTarget | null;
}

/** What of a list of missed addresses is worth mending, the most often asked for first. */
export async function listMissedAddresses(
  actor: Actor,
  { show, q, page }: z.output<typeof missedInput>,
  now: Date,
): Promise<{ items: MissedItem[]; hasMore: boolean }> {
  authorize(actor, 'redirect.edit');
  const isDismissed = show === 'dismissed';
  const rows = await db().$queryRaw<
    { path: string; count: number; referrer: string | null; lastAt: Date }[]
  >`
    SELECT m."path", m."count", m."referrer", m."lastAt" FROM "MissedAddress" m
    WHERE (m."dismissedAt" IS NOT NULL) = ${isDismissed}
      AND (${isDismissed} OR m."referred" > 0 OR m."count" >= ${WORTH_MENDING})
      AND address_fold(m."path") LIKE address_fold(${`%${likeLiteral(q)}%`})
    ORDER BY m."count" DESC, m."lastAt" DESC, m."path"
    LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
  const items: MissedItem[] = [];
  for (const { path, count, referrer, lastAt } of rows.slice(0, PAGE_SIZE)) {
    const suggested = isDismissed ? null : await suggestTarget(path, now);
    items.push({ path, count, referrer, lastAt: lastAt.toISOString(), suggested });
  }
  return { items, hasMore: rows.length > PAGE_SIZE };
}

/** How many addresses are worth mending. */
export async function countMissedAddresses(actor: Actor): Promise<number> {
  authorize(actor, 'redirect.edit');
  return db().missedAddress.count({
    where: {
      dismissedAt: null,
      OR: [{ referred: { gt: 0 } }, { count: { gte: WORTH_MENDING } }],
    },
  });
}
