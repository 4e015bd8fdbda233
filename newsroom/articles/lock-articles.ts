import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import type { ArticleSubject } from '../staff/policy';
import type { ArticleFacts } from './article-state';
import { articleFacts, articleSubject } from './lock-article';

type Row = Prisma.ArticleGetPayload<object>;
type Copy = Prisma.WorkingCopyGetPayload<{ omit: { body: true } }>;

/** As lockArticle reads one, without its text. */
export interface LockedOutline {
  row: Row;
  copy: Copy;
  facts: ArticleFacts;
  subject: ArticleSubject;
}

/**
 * Reads many articles and holds them until the transaction ends, by number; those that do not exist
 * are left out. In one order everywhere, so that two who lock many do not wait for each other.
 */
export async function lockArticles(tx: Tx, ids: number[]): Promise<Map<number, LockedOutline>> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
  const rows = await tx.article.findMany({
    where: { id: { in: ids } },
    include: { workingCopy: { omit: { body: true } } },
  });
  return new Map(
    rows.flatMap(({ workingCopy: copy, ...row }) =>
      copy
        ? [
            [
              Number(row.id),
              { row, copy, facts: articleFacts(row, copy), subject: articleSubject(row, copy) },
            ] as const,
          ]
        : [],
    ),
  );
}
