import { z } from 'zod';
import { foldWords } from '../../arabic/fold';
import { db } from '../../db/client';
import { likeLiteral } from '../../db/like-literal';
import { getPublication } from '../../settings/get-publication';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { dayOf } from './add-poor-searches';
import { KEPT_DAYS } from './remove-old-searches';

export interface PoorSearchItem {
  words: string;
  /** Times it was asked for in these days. */
  count: number;
  /** Stories that it found the last time. */
  found: number;
}

export const poorSearchesInput = z.object({
  days: z.enum(['1', '30']).catch('30'),
  show: z.enum(['open', 'dismissed']).catch('open'),
  /** Letters that stand in it, in any spelling. */
  q: z.string().trim().max(60).catch(''),
  page: z.coerce.number().int().min(1).max(200).catch(1),
});

const PAGE_SIZE = 50;
const DAY_MS = 86_400_000;

/** What readers looked for and hardly found, today or in the last thirty days, the most often asked first. */
export async function listPoorSearches(
  actor: Actor,
  { days, show, q, page }: z.output<typeof poorSearchesInput>,
  now: Date,
): Promise<{ items: PoorSearchItem[]; total: number; hasMore: boolean }> {
  authorize(actor, 'search.teach');
  const { timeZone } = await getPublication();
  const today = dayOf(now, timeZone);
  const first = days === '1' ? today : new Date(today.getTime() - (KEPT_DAYS - 1) * DAY_MS);
  const like = `%${likeLiteral(foldWords(q).join(' '))}%`;
  const rows = await db().$queryRaw<(PoorSearchItem & { total: number })[]>`
    SELECT (array_agg(p."words" ORDER BY p."day" DESC))[1] AS words,
      sum(p."count")::int AS count,
      (array_agg(p."found" ORDER BY p."day" DESC))[1] AS found,
      (count(*) OVER ())::int AS total
    FROM "PoorSearch" p
    WHERE p."day" BETWEEN ${first}::date AND ${today}::date AND p."folded" LIKE ${like}
      AND (${show} = 'dismissed') =
        EXISTS (SELECT 1 FROM "DismissedSearch" d WHERE d."folded" = p."folded")
    GROUP BY p."folded" ORDER BY sum(p."count") DESC, max(p."day") DESC, p."folded"
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  const total = rows[0]?.total ?? 0;
  return {
    items: rows.map(({ words, count, found }) => ({ words, count, found })),
    total,
    hasMore: total > page * PAGE_SIZE,
  };
}
