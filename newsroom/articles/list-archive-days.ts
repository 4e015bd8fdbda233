import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteBeside } from './cards';
import { visibleSql } from './visible';

/** From the first moment until before the last one. */
export interface Span {
  start: Date;
  end: Date;
}

/** Days as the site's clock counts them: `2026-11-24`. */
export interface ArchiveDays {
  /** The days of the span that hold visible stories. */
  days: string[];
  /** For each month asked for: the nearest such days outside of it. */
  around: { before: string | null; after: string | null }[];
  /** The years that hold stories, newest first, each with its newest such day. */
  years: { year: number; day: string }[];
}

/**
 * What calendars of the archive show: which days of a span (a few weeks) lead somewhere, and where
 * the months before and after do. Beside a page's own matter, so possibly a rendering late.
 */
export async function listArchiveDays(
  span: Span,
  months: Span[],
  zone: string,
  now: Date,
): Promise<ArchiveDays> {
  // Whatever appears or leaves changes the list of the newest.
  noteBeside(KEY.latest);
  const [days, years, ...around] = await Promise.all([
    daysOf(span, zone, now),
    yearsWithStories(zone, now),
    ...months.map((month) => nearest(month, zone, now)),
  ]);
  return { days, around, years };
}

async function daysOf({ start, end }: Span, zone: string, now: Date): Promise<string[]> {
  const rows = await db().$queryRaw<{ day: string }[]>`
    SELECT DISTINCT to_char(a."publicAt" AT TIME ZONE ${zone}, 'YYYY-MM-DD') AS day
    FROM "Article" a
    WHERE a."publicAt" >= ${start} AND a."publicAt" < ${end} AND ${visibleSql(now)} ORDER BY day`;
  return rows.map(({ day }) => day);
}

async function nearest({ start, end }: Span, zone: string, now: Date) {
  const [row] = await db().$queryRaw<{ before: string | null; after: string | null }[]>`
    SELECT
      (SELECT to_char(a."publicAt" AT TIME ZONE ${zone}, 'YYYY-MM-DD') FROM "Article" a
        WHERE a."publicAt" < ${start} AND ${visibleSql(now)}
        ORDER BY a."publicAt" DESC, a.id DESC LIMIT 1) AS before,
      (SELECT to_char(a."publicAt" AT TIME ZONE ${zone}, 'YYYY-MM-DD') FROM "Article" a
        WHERE a."publicAt" >= ${end} AND ${visibleSql(now)}
        ORDER BY a."publicAt", a.id LIMIT 1) AS after`;
  return row ?? { before: null, after: null };
}

/** One look into the index for each year between the first story and the last. */
async function yearsWithStories(zone: string, now: Date): Promise<ArchiveDays['years']> {
  const rows = await db().$queryRaw<{ year: number; day: string | null }[]>`
    SELECT y.year::int AS year, newest.day FROM (
      SELECT min(a."publicAt") AS first, max(a."publicAt") AS last
      FROM "Article" a WHERE ${visibleSql(now)}
    ) AS ends,
    LATERAL generate_series(
      extract(year FROM ends.first AT TIME ZONE ${zone})::int,
      extract(year FROM ends.last AT TIME ZONE ${zone})::int) AS y(year),
    LATERAL (
      SELECT to_char(a."publicAt" AT TIME ZONE ${zone}, 'YYYY-MM-DD') AS day FROM "Article" a
      WHERE a."publicAt" >= make_timestamptz(y.year::int, 1, 1, 0, 0, 0, ${zone})
        AND a."publicAt" < make_timestamptz(y.year::int + 1, 1, 1, 0, 0, 0, ${zone})
        AND ${visibleSql(now)}
      ORDER BY a."publicAt" DESC, a.id DESC LIMIT 1
    ) AS newest
    ORDER BY year DESC`;
  return rows.flatMap(({ year, day }) => (day ? [{ year, day }] : []));
}
