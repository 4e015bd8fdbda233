import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { can } from '../staff/policy';
import { readableSql } from '../staff/readable-sql';
import { isEmbargoed, isPublic } from './article-state';
import { deskListItem, personOf } from './desk-rows';
import type { ReviewQueue } from './desk-views';
import { listPlaced, pageOf, positionOf } from './list-order';
import { articleFacts, articleSubject } from './lock-article';
import { readDeskRows } from './read-desk-rows';
import { reviewerOf } from './reviewer-of';
import { openVerbs } from './transitions';

const PAGE_SIZE = 30;

/**
 * A page of everything submitted that the actor may decide on, the longest waiting first. `cursor`
 * is one that an earlier page had.
 */
export async function listReviewQueue(
  actor: Actor,
  now: Date,
  { cursor, howMany = PAGE_SIZE }: { cursor?: string; howMany?: number } = {},
): Promise<ReviewQueue> {
  if (!can(actor, 'article.review')) return { items: [], next: null, previous: null };
  const at = positionOf(cursor);
  const waiting = Prisma.sql`${readableSql(actor)}
    AND a."workState" = 'submitted' AND a."trashedAt" IS NULL`;
  const found = await listPlaced({ sort: 'waiting', order: 'asc' }, waiting, at, howMany + 1);
  const { ids, next, previous } = pageOf(found, at, howMany);
  const { rows, names } = await readDeskRows(ids);
  const items = rows.map((row) => {
    const facts = articleFacts(row.article, row);
    const subject = articleSubject(row.article, row);
    return {
      ...deskListItem(row, names, now),
      submittedAt: row.article.workStateAt.toISOString(),
      submittedBy: personOf(names, row.article.workStateById),
      reviewer: reviewerOf(row.article, personOf(names, row.article.reviewerId)),
      embargoUntil: isEmbargoed(facts, now) ? (facts.embargoUntil?.toISOString() ?? null) : null,
      live: isPublic(facts, now),
      copyVersion: row.version,
      verbs: openVerbs(actor, { facts, subject }, now),
    };
  });
  return { items, next, previous };
}
