import { query } from '../database.mjs';

/** How many of the answered publications (article id → headline) are not what is live. */
export async function countGone(url, answered) {
  const { rows } = await query(
    url,
    `SELECT a.id::int, r.title FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId"
      WHERE a.id = ANY($1)`,
    [[...answered.keys()]],
  );
  return rows.filter(({ id, title }) => answered.get(id) !== title).length;
}

/**
 * Half published: what lists, tags, writers or search are served from is not that of the live
 * revision. Every revision that was made by publishing has one event, and only one.
 */
export async function inspectPublications(url, ids) {
  const { rows } = await query(
    url,
    `WITH live AS (
       SELECT a.*, r.title, r."tagIds", r."writerIds", r."sectionId"
       FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = ANY($1)),
     acts AS (
       SELECT r.id, count(e.id) AS events FROM "Revision" r LEFT JOIN "Event" e
         ON e."nounId" = r."articleId"::text AND e.type = 'article.published'
           AND (e.data->>'revision')::int = r.number
       WHERE r.reason = 'publish' AND r."articleId" = ANY($1) GROUP BY r.id)
     SELECT
       (SELECT count(*)::int FROM live l WHERE l."sectionId" <> l."liveSectionId"
          OR cardinality(l."tagIds") <> (SELECT count(*) FROM "ArticleTag" t
               WHERE t."articleId" = l.id AND t."tagId" = ANY(l."tagIds") AND t."publicAt" = l."publicAt")
          OR cardinality(l."writerIds") <> (SELECT count(*) FROM "ArticleWriter" w
               WHERE w."articleId" = l.id AND w."publicAt" = l."publicAt")
          OR NOT EXISTS (SELECT 1 FROM "ArticleSearch" s
               WHERE s."articleId" = l.id AND s."publicAt" = l."publicAt")) AS halves,
       (SELECT count(*)::int FROM acts WHERE events > 1) AS doubled,
       (SELECT count(*)::int FROM acts WHERE events = 0) AS missing`,
    [ids],
  );
  return rows[0];
}
