import { z } from 'zod';
import { findAssignee } from '../../assignments/find-assignee';
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
      for (const { article, data } of rows) {
        await tx.article.update({
          where: { id: article.row.id },
          data: { ...data, version: { increment: 1 } },
        });
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
