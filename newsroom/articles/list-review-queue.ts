import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { can, visibleTo } from '../staff/policy';
import { bylineNames } from '../writers/byline-names';
import { isEmbargoed, isPublic } from './article-state';
import { deskListItem, deskListSelect } from './desk-rows';
import type { ReviewItem } from './desk-views';
import { articleFacts, articleSubject } from './lock-article';
import { reviewerOf } from './reviewer-of';
import { openVerbs } from './transitions';

const AT_MOST = 200;

/** Everything submitted that the actor may decide on, the longest waiting first. */
export async function listReviewQueue(
  actor: Actor,
  now: Date,
  howMany = AT_MOST,
): Promise<ReviewItem[]> {
  if (!can(actor, 'article.review')) return [];
  const rows = await db().workingCopy.findMany({
    where: {
      article: { AND: [visibleTo(actor), { workState: 'submitted', trashedAt: null }] },
    },
    orderBy: [{ article: { workStateAt: 'asc' } }, { articleId: 'asc' }],
    take: howMany,
    select: deskListSelect,
  });
  const bylines = await bylineNames(rows.flatMap((row) => row.writerIds));
  return rows.map((row) => {
    const facts = articleFacts(row.article, row);
    const subject = articleSubject(row.article, row);
    return {
      ...deskListItem(row, bylines, now),
      submittedAt: row.article.workStateAt.toISOString(),
      submittedBy: row.article.workStateBy?.name ?? null,
      reviewer: reviewerOf(row.article),
      embargoUntil: isEmbargoed(facts, now) ? (facts.embargoUntil?.toISOString() ?? null) : null,
      live: isPublic(facts, now),
      copyVersion: row.version,
      verbs: openVerbs(actor, { facts, subject }, now),
    };
  });
}
