import { query } from '../database.mjs';

/**
 * The kinds of page that a reader sees first, as name → path; both articles have a picture: one as
 * long as half of them are, and the longest, which has every kind of block.
 */
export async function readerPages(url) {
  const { rows } = await query(
    url,
    `SELECT s.slug, a.id FROM "Article" a
       JOIN "Revision" r ON r.id = a."liveRevisionId" JOIN "Section" s ON s.id = a."liveSectionId"
      WHERE a."externalId" IS NULL AND a."publicAt" <= now() AND r."pictureId" IS NOT NULL
      ORDER BY r."wordCount" DESC, a.id`,
  );
  const path = ({ slug, id }) => `/${slug}/${id}`;
  const [longest] = rows;
  return {
    'front page': '/',
    article: path(rows[Math.floor(rows.length / 2)]),
    'longest article': path(longest),
    section: `/${longest.slug}`,
    search: `/search?q=${encodeURIComponent('المدينة')}`,
  };
}
