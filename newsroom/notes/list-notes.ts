import { db } from '../db/client';
import { articleSubject } from '../articles/lock-article';
import { getDeskRow } from '../articles/get-desk-state';
import type { StaffActor } from '../staff/actor';
import { can } from '../staff/policy';
import { passageSchema } from './passage';
import type { ArticleNotes, NoteThread, NoteView } from './views';

const person = { select: { id: true, name: true } } as const;

/** Everything noted on an article. Throws NOT_FOUND outside the actor's scope. */
export async function listNotes(actor: StaffActor, articleId: number): Promise<ArticleNotes> {
  const article = await getDeskRow(actor, articleId);
  const rows = await readRows(articleId);
  const views = rows.map((row) => ({ row, view: noteView(row, actor) }));
  const threads: NoteThread[] = views
    .filter(({ row }) => row.threadId === null)
    .map(({ row, view }) => ({
      ...view,
      passage: passageSchema.safeParse(row.passage).data ?? null,
      resolved: row.resolvedAt && {
        by: row.resolvedBy?.name ?? null,
        at: row.resolvedAt.toISOString(),
      },
      replies: views.filter((one) => one.row.threadId === row.id).map((one) => one.view),
    }));
  return {
    mayWrite:
      article.trashedAt === null &&
      can(actor, 'article.note', articleSubject(article, article.workingCopy)),
    threads,
    unseen: rows
      .filter(({ notices }) => notices.some((one) => one.staffId === actor.id && !one.seenAt))
      .map(({ id }) => id),
  };
}

async function readRows(articleId: number) {
  return db().note.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    include: {
      createdBy: person,
      resolvedBy: person,
      notices: { orderBy: { staffId: 'asc' }, include: { staff: person } },
    },
  });
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function noteView(row: Row, actor: StaffActor): NoteView {
  return {
    id: row.id,
    text: row.text,
    by: row.createdBy,
    at: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    mentions: row.notices.filter(({ reason }) => reason === 'mention').map(({ staff }) => staff),
    isMine: row.createdById === actor.id,
    version: row.version,
  };
}
