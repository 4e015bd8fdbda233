import { z } from 'zod';
import { findAssignee } from '../../assignments/find-assignee';
import type { Tx } from '../../db/client';
import { NewsroomError } from '../../errors';
import { actorId } from '../../staff/actor';
import { requireTransition } from '../transitions';
import type { BulkScope, BulkUndo, BulkVerb } from './bulk-verb';

const before = z.object({
  assigneeId: z.number().nullable(),
  assignedById: z.number().nullable(),
  assignedAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime().nullable(),
  brief: z.string(),
});

/** Asks a colleague for many articles, or nobody any more; times and briefs stay as they are. */
export async function assignTo(scope: BulkScope, assigneeId: number | null): Promise<BulkVerb> {
  const { tx, record, actor, now } = scope;
  const assignee = await findAssignee(tx, assigneeId);
  return {
    require: (article) => {
      requireTransition(actor, 'assign', article, now);
      if (article.row.assigneeId === assigneeId) {
        throw new NewsroomError('RULE', { sentence: 'alreadySo' });
      }
    },
    before: ({ row }) => ({
      assigneeId: row.assigneeId,
      assignedById: row.assignedById,
      assignedAt: row.assignedAt,
      dueAt: row.dueAt,
      brief: row.brief,
    }),
    apply: async (articles) => {
      await tx.article.updateMany({
        where: { id: { in: articles.map(({ row }) => row.id) } },
        data: {
          assigneeId: assignee?.id ?? null,
          assignedById: assignee && actorId(actor),
          assignedAt: assignee && now,
          ...(!assignee && { dueAt: null, brief: '' }),
          version: { increment: 1 },
        },
      });
      for (const { row } of articles) {
        record({
          type: 'article.assigned',
          nounId: row.id.toString(),
          data: {
            assigneeId: assignee?.id ?? null,
            ...(assignee && { assignee: assignee.name }),
            dueAt: assignee ? (row.dueAt?.toISOString() ?? null) : null,
          },
        });
      }
    },
  };
}

/** Puts the former assignments back. */
export function assignBack({ tx, record, actor, now }: BulkScope): BulkUndo {
  return {
    require: ({ article }) => requireTransition(actor, 'assign', article, now),
    apply: async (former) => {
      const rows = former.map((one) => ({ ...one, data: before.parse(one.before) }));
      const people = await tx.staff.findMany({
        where: { id: { in: rows.flatMap(({ data }) => data.assigneeId ?? []) } },
        select: { id: true, name: true },
      });
      await writeAssignments(
        tx,
        rows.map(({ article, data }) => ({ articleId: Number(article.row.id), ...data })),
      );
      for (const { article, data } of rows) {
        const assignee = people.find(({ id }) => id === data.assigneeId)?.name;
        record({
          type: 'article.assigned',
          nounId: article.row.id.toString(),
          data: {
            assigneeId: data.assigneeId,
            ...(assignee !== undefined && { assignee }),
            dueAt: data.dueAt,
          },
        });
      }
    },
  };
}

async function writeAssignments(
  tx: Tx,
  rows: (z.output<typeof before> & { articleId: number })[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Article" a SET
      "assigneeId" = old."assigneeId",
      "assignedById" = old."assignedById",
      "assignedAt" = old."assignedAt",
      "dueAt" = old."dueAt",
      "brief" = old."brief",
      "version" = a."version" + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS old("articleId" bigint,
      "assigneeId" int, "assignedById" int, "assignedAt" timestamptz, "dueAt" timestamptz,
      "brief" text)
    WHERE a."id" = old."articleId"`;
}
