import type { Tx } from '../db/client';
import { addJob } from '../jobs/add-job';
import { searchProvider } from '../search/search-provider';

/**
 * What has one of these tags is found by the name `folded` from now on: things of the library at once,
 * stories and texts at the desk a little later, when their words are made anew.
 */
export async function outdateTagged(tx: Tx, tagIds: number[], folded: string): Promise<void> {
  const stories = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT DISTINCT "articleId" AS id FROM "ArticleTag" WHERE "tagId" = ANY(${tagIds})`;
  await searchProvider.markOutdated(
    tx,
    stories.map(({ id }) => id),
  );
  await tx.$executeRaw`
    UPDATE "DeskSearch" d SET "analyser" = 0 FROM "WorkingCopy" c
    WHERE c."articleId" = d."articleId" AND c."tagIds" && ${tagIds}::int[]`;
  await tx.$executeRaw`
    UPDATE "Media" m SET "folded" = m."folded" || ' ' || ${folded}
    WHERE m."id" IN (SELECT "mediaId" FROM "MediaTag" WHERE "tagId" = ANY(${tagIds}))`;
  await addJob(tx, 'reindex-stories', {}, 'reindex-stories');
}
