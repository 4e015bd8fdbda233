import { db } from '../db/client';
import { getNewestEventId } from '../events/list-events';
import type { StaffActor } from '../staff/actor';
import { can } from '../staff/policy';
import { readableSql } from '../staff/readable-sql';

/** Something that happened in the newsroom. */
export interface ActivityEntry {
  /** Id of the event. */
  id: string;
  type: string;
  /** ISO 8601. */
  at: string;
  /** Null when the system acted. */
  by: string | null;
  /** The story it concerns; null for pictures and the like. */
  article: { id: number; title: string } | null;
  /** How many alike follow each other; they stand for one. */
  count: number;
}

/** What is shown of all that can happen: nobody needs to read of every save. */
const SHOWN = [
  'article.created',
  'article.submitted',
  'article.returned',
  'article.approved',
  'article.published',
  'article.scheduled',
  'article.unscheduled',
  'article.retracted',
  'article.archived',
  'article.trashed',
  'article.restored',
  'article.assigned',
  'article.taken',
  'media.uploaded',
  'media.replaced',
];

const AT_MOST = 7;
/** How far back is looked; most of it may be out of this person's reach. */
const LOOKED_AT = 300;
/** So many mostly give all lines; where many pictures came at once, all are read. */
const READ_FIRST = 60;
/** Of all events: a hundred thousand that were imported are not looked through. */
const REACHES_BACK = 5000n;

/** The latest that people did, on stories within the person's reach; alike in a row stand for one. */
export async function listActivity(actor: StaffActor): Promise<ActivityEntry[]> {
  const types = SHOWN.filter((type) => type.startsWith('article.') || can(actor, 'media.read'));
  const oldest = (await getNewestEventId()) - REACHES_BACK;
  const read = (most: number) => readActivity(actor, { types, oldest, most });
  const lines = together(await read(READ_FIRST));
  const all = lines.length < AT_MOST ? together(await read(LOOKED_AT)) : lines;
  return all.slice(0, AT_MOST).sort((a, b) => b.at.localeCompare(a.at));
}

async function readActivity(
  actor: StaffActor,
  { types, oldest, most }: { types: string[]; oldest: bigint; most: number },
): Promise<ActivityEntry[]> {
  const rows = await db().$queryRaw<ActivityRow[]>`
    SELECT latest.id, latest.type, latest.at, s.name AS "by", c."articleId", c.title
    FROM (
      SELECT e.*, CASE WHEN e.type LIKE 'article.%' THEN e."nounId"::bigint END AS article
      FROM "Event" e WHERE e.id > ${oldest} AND e.type = ANY(${types})
      ORDER BY e.id DESC LIMIT ${LOOKED_AT}
    ) AS latest
    LEFT JOIN "Staff" s ON s.id = latest."staffId"
    LEFT JOIN "Article" a ON a.id = latest.article
    LEFT JOIN "WorkingCopy" c ON c."articleId" = a.id
    WHERE latest.article IS NULL OR (c."articleId" IS NOT NULL AND ${readableSql(actor)})
    ORDER BY latest.id DESC LIMIT ${most}`;
  return rows.map(({ id, type, at, by, articleId, title }) => ({
    id: id.toString(),
    type,
    at: at.toISOString(),
    by,
    article: articleId === null ? null : { id: Number(articleId), title: title ?? '' },
    count: 1,
  }));
}

interface ActivityRow {
  id: bigint;
  type: string;
  at: Date;
  by: string | null;
  articleId: bigint | null;
  title: string | null;
}

/** Six pictures that one person brings at once are one line. */
function together(entries: ActivityEntry[]): ActivityEntry[] {
  const lines: ActivityEntry[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && !entry.article && last.type === entry.type && last.by === entry.by) last.count += 1;
    else lines.push({ ...entry });
  }
  return lines;
}
