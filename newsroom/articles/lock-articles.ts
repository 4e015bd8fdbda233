import type { Tx } from '../db/client';
import { holdNames } from '../db/hold-names';
import type { ArticleSubject } from '../staff/policy';
import type { ArticleFacts } from './article-state';
import { articleFacts, articleSubject } from './lock-article';

/** The columns of "Article" that a bulk act asks for or puts back. */
interface Row extends Omit<ArticleFacts, 'differsFromLive'>, Omit<ArticleSubject, 'sectionId'> {
  id: bigint;
  version: number;
  workStateAt: Date;
  workStateById: number | null;
  liveRevisionId: bigint | null;
  assignedById: number | null;
  assignedAt: Date | null;
  dueAt: Date | null;
  brief: string;
}

/** Those of "WorkingCopy". */
interface Copy {
  version: number;
  dirty: boolean;
  baseRevisionId: bigint | null;
  title: string;
  sectionId: number | null;
  tagIds: number[];
}

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
  await holdNames(tx);
  await tx.$queryRaw`SELECT count(*) FROM (
    SELECT 1 FROM "Article" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE) AS held`;
  // A statement of its own: who waited for the lock has to see what the holder wrote.
  const found = await tx.$queryRaw<(Row & Omit<Copy, 'version'> & { copyVersion: number })[]>`
    SELECT a."id", a."version", a."createdById", a."workState"::text, a."workStateAt",
      a."workStateById", a."reviewerId", a."liveRevisionId", a."liveSectionId", a."publicAt",
      a."unpublishAt", a."firstPublishedAt", a."embargoUntil", a."breakingUntil",
      a."retractedAt", a."archivedAt", a."trashedAt", a."assigneeId", a."assignedById", a."assignedAt", a."dueAt", a."brief",
      c."version" AS "copyVersion", c."dirty", c."baseRevisionId", c."title", c."sectionId",
      c."tagIds"
    FROM "Article" a JOIN "WorkingCopy" c ON c."articleId" = a."id" WHERE a."id" = ANY(${ids})`;
  return new Map(
    found.map(({ copyVersion, dirty, baseRevisionId, title, sectionId, tagIds, ...row }) => {
      const copy = { version: copyVersion, dirty, baseRevisionId, title, sectionId, tagIds };
      const facts = articleFacts(row, copy);
      return [Number(row.id), { row, copy, facts, subject: articleSubject(row, copy) }];
    }),
  );
}
