import { query } from '../database.mjs';

/**
 * All addresses of `paper` that show this title now: the article's own, front page, latest, section
 * and feed first. `words` are ones that the search finds the story by.
 */
export async function pagesThatShow(paper, id, title, words) {
  const { rows } = await query(
    paper.url,
    `SELECT s.slug, a."publicAt",
       (SELECT array_agg("tagId") FROM "ArticleTag" WHERE "articleId" = a.id) AS tags,
       (SELECT array_agg(coalesce(w.handle, 'w' || w.id)) FROM "ArticleWriter" b
          JOIN "Writer" w ON w.id = b."writerId" WHERE b."articleId" = a.id) AS writers
     FROM "Article" a JOIN "Section" s ON s.id = a."liveSectionId" WHERE a.id = $1`,
    [id],
  );
  const [{ slug, publicAt, tags, writers }] = rows;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Riyadh' }).format(publicAt);
  const candidates = [
    `/${slug}/${id}`,
    '/',
    '/latest',
    `/${slug}`,
    '/feed.xml',
    `/archive/${day.replaceAll('-', '/')}`,
    ...(tags ?? []).map((tag) => `/tag/${tag}`),
    ...(writers ?? []).flatMap((writer) => [`/writer/${writer}`, `/writer/${writer}/feed.xml`]),
    '/feed.json',
    `/${slug}/feed.xml`,
    '/news-sitemap.xml',
    `/search?q=${encodeURIComponent(words)}`,
  ];
  const shown = await Promise.all(
    candidates.map(async (path) => {
      const response = await fetch(paper.origin + path);
      return response.ok && (await response.text()).includes(title);
    }),
  );
  if (!shown[0]) throw new Error(`${candidates[0]} does not show what was just published`);
  return candidates.filter((_, at) => shown[at]);
}
