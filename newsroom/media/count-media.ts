import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import type { LibraryInput } from './library-input';
import { librarySql, todoSql, WITHOUT_ALT } from './library-sql';
import type { LibraryCounts } from './library-views';

/** More of what needs work is not counted. */
export const MOST_TODO = 1000;

/** How much the tabs of the library hold, within its other filters. */
export async function countMedia(
  actor: Actor,
  input: LibraryInput,
  now: Date,
): Promise<LibraryCounts> {
  authorize(actor, 'media.read');
  const where = librarySql({ ...input, filter: undefined, kind: undefined }, now);
  const [counts, todo] = await Promise.all([
    db().$queryRaw<Omit<LibraryCounts, 'todo'>[]>`
      SELECT count(*)::int AS all, coalesce(sum(m.bytes), 0)::float8 AS bytes,
        (count(*) FILTER (WHERE m.kind = 'picture'))::int AS picture,
        (count(*) FILTER (WHERE m.kind = 'video'))::int AS video,
        (count(*) FILTER (WHERE m.kind = 'audio'))::int AS audio,
        (count(*) FILTER (WHERE ${WITHOUT_ALT}))::int AS "withoutAlt"
      FROM "Media" m WHERE ${where}`,
    db().$queryRaw<{ todo: number }[]>`
      SELECT count(*)::int AS todo FROM (
        SELECT 1 FROM "Media" m WHERE ${where} AND ${todoSql(now)} LIMIT ${MOST_TODO}) AS found`,
  ]);
  const [of] = counts;
  if (!of) throw new Error('a count has a row');
  return { ...of, todo: todo[0]?.todo ?? 0 };
}
