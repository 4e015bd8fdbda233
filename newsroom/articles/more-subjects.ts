import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { writerKey } from '../events/page-keys';
import { noteBeside } from './cards';
import type { ArticlePage, TagRef, WriterRef } from './views';
import { visibleSql } from './visible';

/** More than a page can have taken already and shows here. */
const MOST = 20;

/** What a story is about, or whose opinion it is. */
export type Subject =
  { kind: 'tag'; tag: TagRef } | { kind: 'writer'; writer: Pick<WriterRef, 'handle' | 'name'> };

/**
 * The subjects under which more stories are found, with their newest ones: of an opinion its writer
 * first, then its tags. The keys of tags are noted by who shows a story's tags.
 */
export async function listSubjects(
  { kind, writers, tags }: Pick<ArticlePage, 'kind' | 'writers' | 'tags'>,
  now: Date,
): Promise<{ of: Subject; ids: number[] }[]> {
  const ofWriters = kind === 'opinion' ? writers.slice(0, 1) : [];
  noteBeside(...ofWriters.map(({ id }) => writerKey(id)));
  return Promise.all([
    ...ofWriters.map(async (writer) => ({
      of: { kind: 'writer' as const, writer },
      ids: await newestOf(Prisma.sql`"ArticleWriter" l WHERE l."writerId" = ${writer.id}`, now),
    })),
    ...tags.map(async (tag) => ({
      of: { kind: 'tag' as const, tag },
      ids: await newestOf(Prisma.sql`"ArticleTag" l WHERE l."tagId" = ${tag.id}`, now),
    })),
  ]);
}

async function newestOf(list: Prisma.Sql, now: Date): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM (
      SELECT l."articleId", l."publicAt" FROM ${list} AND l."publicAt" <= ${now}
      ORDER BY l."publicAt" DESC, l."articleId" DESC LIMIT ${MOST}
    ) AS newest JOIN "Article" a ON a.id = newest."articleId"
    WHERE ${visibleSql(now)} ORDER BY a."publicAt" DESC, a.id DESC`;
  return rows.map(({ id }) => Number(id));
}
