import type { DeskListItem } from '../articles/desk-views';
import { readDeskItems } from '../articles/read-desk-rows';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { actorId, type Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';

const AT_MOST = 50;

/** What the actor is asked to write and has not handed in, the most urgent first. */
export async function listAssigned(actor: Actor, now: Date): Promise<DeskListItem[]> {
  const id = actorId(actor);
  return id === null ? [] : list(actor, { assigneeId: id }, now);
}

/** What anybody was asked for, within what the actor may read, and has not handed in by its time. */
export async function listOverdue(
  actor: Actor,
  now: Date,
  howMany = AT_MOST,
): Promise<DeskListItem[]> {
  return list(actor, { assigneeId: { not: null }, dueAt: { lt: now } }, now, howMany);
}

async function list(
  actor: Actor,
  which: Prisma.ArticleWhereInput,
  now: Date,
  howMany = AT_MOST,
): Promise<DeskListItem[]> {
  const found = await db().workingCopy.findMany({
    where: { article: { AND: [visibleTo(actor), which, notHandedIn()] } },
    orderBy: [{ article: { dueAt: { sort: 'asc', nulls: 'last' } } }, { articleId: 'asc' }],
    take: howMany,
    select: { articleId: true },
  });
  return readDeskItems(
    found.map(({ articleId }) => articleId),
    now,
  );
}

/** The condition for what due-standing.ts calls not done, and what was not thrown away. */
function notHandedIn(): Prisma.ArticleWhereInput {
  const { assignedAt } = db().article.fields;
  return {
    trashedAt: null,
    OR: [
      { workState: 'changesRequested' },
      { workState: 'draft', liveRevisionId: null },
      { workState: 'draft', workStateAt: { lte: assignedAt } },
    ],
  };
}
