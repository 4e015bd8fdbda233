import { requireTransition } from '../transitions';
import type { BulkScope, BulkUndo, BulkVerb } from './bulk-verb';

/** Puts aside many that were never public. */
export function trashMany({ tx, record, actor, now }: BulkScope): BulkVerb {
  return {
    require: (article) => requireTransition(actor, 'trash', article, now),
    before: () => ({}),
    apply: async (articles) => {
      await tx.article.updateMany({
        where: { id: { in: articles.map(({ row }) => row.id) } },
        data: { trashedAt: now, version: { increment: 1 } },
      });
      for (const { row } of articles) {
        record({ type: 'article.trashed', nounId: row.id.toString(), data: {} });
      }
    },
  };
}

/** Brings them back. */
export function restoreMany({ tx, record, actor, now }: BulkScope): BulkUndo {
  return {
    require: ({ article }) => requireTransition(actor, 'restore', article, now),
    apply: async (former) => {
      await tx.article.updateMany({
        where: { id: { in: former.map(({ article }) => article.row.id) } },
        data: { trashedAt: null, version: { increment: 1 } },
      });
      for (const { article } of former) {
        record({ type: 'article.restored', nounId: article.row.id.toString(), data: {} });
      }
    },
  };
}
