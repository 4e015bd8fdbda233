import { z } from 'zod';
import { NewsroomError } from '../../errors';
import { authorize } from '../../staff/policy';
import { lockArticle } from '../lock-article';
import { requireSubmittable, submitLocked } from '../submit-article';
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
      for (const { row } of articles) {
        await submitLocked(tx, record, actor, await lockArticle(tx, Number(row.id)), now);
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
      for (const { article, before: state } of former) {
        const { id } = article.row;
        await tx.article.update({
          where: { id },
          data: { ...before.parse(state), version: { increment: 1 } },
        });
        record({ type: 'article.withdrawn', nounId: id.toString(), data: {} });
      }
    },
  };
}
