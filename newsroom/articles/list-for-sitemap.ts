import { db } from '../db/client';
import { KEY, monthKeys } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { pictureSelect, pictureView } from '../media/picture-view';
import { visibleAt, visibleSql } from './visible';

/** How long a story is news to search engines, in milliseconds. */
export const NEWS_MS = 2 * 86_400_000;

/** The months that hold visible stories, newest first, each with its newest change. */
export async function listSitemapMonths(
  zone: string,
  now: Date,
): Promise<{ month: string; changedAt: Date }[]> {
  noteShown(KEY.sitemap);
  return db().$queryRaw<{ month: string; changedAt: Date }[]>`
    SELECT to_char(a."publicAt" AT TIME ZONE ${zone}, 'YYYY-MM') AS month,
      max(greatest(a."publicAt", a."revisedAt")) AS "changedAt"
    FROM "Article" a WHERE ${visibleSql(now)} GROUP BY 1 ORDER BY 1 DESC`;
}

export interface SitemapStory {
  address: string;
  changedAt: Date;
  /** `/media/…` of the picture above it. */
  picture: string | null;
}

/** Visible stories published from `start` until before `end`, newest first. */
export async function listForSitemap(
  start: Date,
  end: Date,
  limit: number,
  now: Date,
): Promise<SitemapStory[]> {
  noteShown(...monthKeys(start, end), KEY.sections);
  const rows = await db().article.findMany({
    where: { AND: [visibleAt(now), { publicAt: { gte: start, lt: end } }] },
    orderBy: [{ publicAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      publicAt: true,
      revisedAt: true,
      liveSection: { select: { slug: true } },
      liveRevision: { select: { picture: { select: pictureSelect } } },
    },
  });
  return rows.flatMap(({ id, publicAt, revisedAt, liveSection, liveRevision }) => {
    if (!liveSection || !publicAt) return [];
    const changedAt = revisedAt && revisedAt > publicAt ? revisedAt : publicAt;
    const shown = pictureView(liveRevision?.picture ?? null, now)?.slots;
    const picture = (shown?.wide ?? shown?.full)?.jpeg.at(-1)?.url ?? null;
    return [{ address: `/${liveSection.slug}/${id}`, changedAt, picture }];
  });
}

export interface NewsStory {
  address: string;
  title: string;
  publishedAt: Date;
}

/** Visible stories first published within the last two days, newest first. */
export async function listForNewsSitemap(limit: number, now: Date): Promise<NewsStory[]> {
  noteShown(KEY.news, KEY.sections);
  const since = new Date(now.getTime() - NEWS_MS);
  const rows = await db().article.findMany({
    where: {
      // After, not from: at the very moment at which it turns two days old it has left.
      AND: [visibleAt(now), { publicAt: { gt: since }, firstPublishedAt: { gt: since } }],
    },
    orderBy: [{ publicAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      firstPublishedAt: true,
      liveSection: { select: { slug: true } },
      liveRevision: { select: { title: true } },
    },
  });
  return rows.flatMap(({ id, firstPublishedAt, liveSection, liveRevision }) => {
    if (!liveSection || !liveRevision || !firstPublishedAt) return [];
    const address = `/${liveSection.slug}/${id}`;
    return [{ address, title: liveRevision.title, publishedAt: firstPublishedAt }];
  });
}
