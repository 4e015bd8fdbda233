import { excerpt } from '../arabic/excerpt';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import type { StaffActor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import type { MyMention } from './views';

const EXCERPT = 140;

/**
 * The notes of which this person is told, newest first: those that name him, answers in threads he
 * took part in, and notes on his own articles. Only of articles that he may read now.
 */
export async function listMyMentions(actor: StaffActor, atMost = 20): Promise<MyMention[]> {
  const rows = await db().noteNotice.findMany({
    where: readableBy(actor),
    orderBy: { noteId: 'desc' },
    take: atMost,
    select: {
      reason: true,
      seenAt: true,
      note: {
        select: {
          id: true,
          threadId: true,
          articleId: true,
          text: true,
          createdAt: true,
          resolvedAt: true,
          createdBy: { select: { name: true } },
          thread: { select: { resolvedAt: true } },
          article: { select: { workingCopy: { select: { title: true } } } },
        },
      },
    },
  });
  return rows.map(({ reason, seenAt, note }) => ({
    noteId: note.id,
    threadId: note.threadId ?? note.id,
    articleId: Number(note.articleId),
    title: note.article.workingCopy?.title ?? '',
    reason,
    by: note.createdBy.name,
    at: note.createdAt.toISOString(),
    text: excerpt(note.text, EXCERPT),
    isSeen: seenAt !== null,
    isResolved: (note.thread ?? note).resolvedAt !== null,
  }));
}

/** How many of them this person has not seen. */
export async function countUnseenMentions(actor: StaffActor): Promise<number> {
  return db().noteNotice.count({ where: { ...readableBy(actor), seenAt: null } });
}

function readableBy(actor: StaffActor): Prisma.NoteNoticeWhereInput {
  return {
    staffId: actor.id,
    note: { article: { AND: [{ trashedAt: null }, visibleTo(actor)] } },
  };
}
