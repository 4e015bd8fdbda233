import { query } from '../database.mjs';

/** The four kinds of page that a reader sees first, as name → path; the article has a picture. */
export async function readerPages(url) {
  const { rows } = await query(
    url,
    `SELECT s.slug, a.id FROM "Article" a
       JOIN "Revision" r ON r.id = a."liveRevisionId" JOIN "Section" s ON s.id = a."liveSectionId"
      WHERE a."externalId" IS NULL AND a."publicAt" <= now() AND r."pictureId" IS NOT NULL
      ORDER BY r."wordCount" DESC, a.id LIMIT 1`,
  );
  const [{ slug, id }] = rows;
  return {
    'front page': '/',
    article: `/${slug}/${id}`,
    section: `/${slug}`,
    search: `/search?q=${encodeURIComponent('المدينة')}`,
  };
}
