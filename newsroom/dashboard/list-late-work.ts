import { stateWhere } from '../articles/state-where';
import { listOverdue } from '../assignments/list-assigned';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { can, visibleTo } from '../staff/policy';

/** A story that waits longer than it should. */
interface LateArticle {
  id: number;
  title: string;
  /** What is late about it. */
  reason: 'overdue' | 'review' | 'approved' | 'returned';
  /** Since when it waits; ISO 8601. */
  since: string;
  /** Who wrote it. */
  by: string | null;
}

/** What is late or has failed, for those who can do something about it. */
export interface LateWork {
  articles: LateArticle[];
  /** Pictures whose renditions could not be cut. */
  failedCuts: number;
  /** Background work that was given up, by its name. */
  failedJobs: { name: string; count: number; last: string }[];
}

const HOUR_MS = 3_600_000;

/** After this long a story in that state is late. */
const LATE_MS = {
  review: 2 * HOUR_MS,
  approved: 12 * HOUR_MS,
  returned: 24 * HOUR_MS,
} as const;

const AT_MOST = 5;

/** Late stories (the longest waiting first), failed cuts and jobs, within the person's reach. */
export async function listLateWork(actor: Actor, now: Date): Promise<LateWork> {
  const [overdue, waiting, failedCuts, failedJobs] = await Promise.all([
    overdueArticles(actor, now),
    lateArticles(actor, now),
    can(actor, 'media.edit') ? countFailedCuts() : 0,
    can(actor, 'settings.edit') ? listFailedJobs() : [],
  ]);
  const known = new Set(overdue.map(({ id }) => id));
  const articles = [...overdue, ...waiting.filter(({ id }) => !known.has(id))].slice(0, AT_MOST);
  return { articles, failedCuts, failedJobs };
}

/** What colleagues were to hand in; one's own stands in the list of what one is asked for. */
async function overdueArticles(actor: Actor, now: Date): Promise<LateArticle[]> {
  if (!can(actor, 'article.assign')) return [];
  const items = await listOverdue(actor, now, AT_MOST);
  return items.map(({ id, title, assignment }) => ({
    id,
    title,
    reason: 'overdue',
    since: assignment?.dueAt ?? now.toISOString(),
    by: assignment?.assignee ?? null,
  }));
}

async function lateArticles(actor: Actor, now: Date): Promise<LateArticle[]> {
  const before = (ms: number): Prisma.ArticleWhereInput => ({
    workStateAt: { lt: new Date(now.getTime() - ms) },
  });
  const late: Prisma.ArticleWhereInput[] = [
    // Who decides has the queue itself on the same screen.
    ...(can(actor, 'article.review')
      ? []
      : [{ workState: 'submitted' as const, trashedAt: null, ...before(LATE_MS.review) }]),
    { AND: [stateWhere('approved', now), before(LATE_MS.approved)] },
    { AND: [stateWhere('changesRequested', now), before(LATE_MS.returned)] },
  ];
  const rows = await db().article.findMany({
    where: { AND: [visibleTo(actor), { OR: late }] },
    orderBy: [{ workStateAt: 'asc' }, { id: 'asc' }],
    take: AT_MOST,
    select: {
      id: true,
      workState: true,
      workStateAt: true,
      createdBy: { select: { name: true } },
      workingCopy: { select: { title: true } },
    },
  });
  return rows.map((row) => ({
    id: Number(row.id),
    title: row.workingCopy?.title ?? '',
    reason: REASON[row.workState],
    since: row.workStateAt.toISOString(),
    by: row.createdBy?.name ?? null,
  }));
}

const REASON = {
  draft: 'returned',
  changesRequested: 'returned',
  submitted: 'review',
  approved: 'approved',
} as const;

async function countFailedCuts(): Promise<number> {
  return db().media.count({ where: { cutState: 'failed', deletedAt: null } });
}

async function listFailedJobs(): Promise<LateWork['failedJobs']> {
  const rows = await db().$queryRaw<{ name: string; count: number; last: Date }[]>`
    SELECT task_identifier AS name, count(*)::int AS count, max(updated_at) AS last
    FROM graphile_worker.jobs WHERE attempts >= max_attempts
    GROUP BY task_identifier ORDER BY last DESC LIMIT ${AT_MOST}`;
  return rows.map(({ last, ...row }) => ({ ...row, last: last.toISOString() }));
}
