import { z } from 'zod';
import { NewsroomError } from '../../errors';
import { actorId } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { keepRevisions } from '../keep-revisions';
import { requireSubmittable } from '../submit-article';
import type { BulkScope, BulkUndo, BulkVerb } from './bulk-verb';

const before = z.object({
  workState: z.enum(['draft', 'changesRequested']),
  workStateAt: z.iso.datetime(),
  workStateById: z.number().nullable(),
});

/** Hands many texts to their sections' editors. */
export function submitMany({ tx, record, actor, now }: BulkScope): BulkVerb {
  return {
    require: (article) => requireSubmittable(actor, article, now),
    before: ({ row }) => ({
      workState: row.workState,
      workStateAt: row.workStateAt,
      workStateById: row.workStateById,
    }),
    apply: async (articles) => {
      const ids = articles.map(({ row }) => row.id);
      const revisions = await keepRevisions(tx, actor, ids, 'submit', now);
      await tx.article.updateMany({
        where: { id: { in: ids } },
        data: {
          workState: 'submitted',
          workStateAt: now,
          workStateById: actorId(actor),
          version: { increment: 1 },
        },
      });
      for (const { row } of articles) {
        const revision = revisions.get(row.id) ?? 0;
        record({ type: 'article.submitted', nounId: row.id.toString(), data: { revision } });
      }
    },
  };
}

/** Takes them back from the queue, unless an editor has begun to decide. */
export function withdrawMany({ tx, record, actor }: BulkScope): BulkUndo {
  return {
    require: ({ article }) => {
      authorize(actor, 'article.submit', article.subject);
      if (article.facts.workState !== 'submitted') {
        throw new NewsroomError('RULE', { sentence: 'changedSince' });
      }
    },
    apply: async (former) => {
      const rows = former.map(({ article, before: state }) => ({
        ...before.parse(state),
        articleId: Number(article.row.id),
      }));
      await tx.$executeRaw`
        UPDATE "Article" a SET
          "workState" = old."workState",
          "workStateAt" = old."workStateAt",
          "workStateById" = old."workStateById",
          "version" = a."version" + 1
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS old("articleId" bigint,
          "workState" "WorkState", "workStateAt" timestamptz, "workStateById" int)
        WHERE a."id" = old."articleId"`;
      for (const { articleId } of rows) {
        record({ type: 'article.withdrawn', nounId: String(articleId), data: {} });
      }
    },
  };
}
