import { dayRange } from '../arabic/dates';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { deskMatch } from '../search/desk-match';
import { getPublication } from '../settings/get-publication';
import type { Actor } from '../staff/actor';
import { readableFrom, readableSql } from '../staff/readable-sql';
import type { ListInput } from './list-input';
import { BOTH, NEVER, TIMES } from './list-order';
import { MOST_COUNTED, MOST_MATCHES_COUNTED } from './state-counts';

/** What a list is of: a condition on "Article" a and "WorkingCopy" c, without the state. */
export interface ListScope {
  where: Prisma.Sql;
  /** What the condition is on: without the text where nothing of it is asked. */
  from: Prisma.Sql;
  /** Few match as far as can be told: better counted once than state by state. */
  isNarrow: boolean;
  /** So many of each state are counted. */
  mostCounted: number;
  /** A name of the filter that nobody and nothing has. */
  unknown: 'writer' | 'tag' | null;
}

/** The filters and the actor's reach as one condition. */
export async function listScope(actor: Actor, input: ListInput): Promise<ListScope> {
  const [words, writer, tag, days] = await Promise.all([
    wordsSql(input.q),
    input.writer ? writerId(input.writer) : null,
    input.tag ? tagId(input.tag) : null,
    daysSql(input),
  ]);
  const unknown = writer === undefined ? 'writer' : tag === undefined ? 'tag' : null;
  const mine = input.mine && actor.kind === 'staff' ? actor.id : null;
  const onCopy = [
    ...(words ? [words.sql] : []),
    ...(input.section.length > 0 ? [Prisma.sql`c."sectionId" = ANY(${input.section}::int[])`] : []),
    ...(writer ? [Prisma.sql`c."writerIds" @> ${[writer]}::int[]`] : []),
    ...(tag ? [Prisma.sql`c."tagIds" @> ${[tag]}::int[]`] : []),
    ...(input.kind ? [Prisma.sql`c."kind" = ${input.kind}::"ArticleKind"`] : []),
    ...days,
  ];
  const onArticle = [
    readableSql(actor),
    ...assigneeSql(input.assignee),
    ...(mine ? [Prisma.sql`(a."createdById" = ${mine} OR a."assigneeId" = ${mine})`] : []),
    ...(unknown ? [Prisma.sql`FALSE`] : []),
  ];
  return {
    where: Prisma.join([...onArticle, ...onCopy], ' AND '),
    from: onCopy.length > 0 ? BOTH : readableFrom(actor),
    isNarrow: [words?.isRare, writer, tag, unknown].some(Boolean),
    mostCounted: words && !words.isRare ? MOST_MATCHES_COUNTED : MOST_COUNTED,
    unknown,
  };
}

function assigneeSql(assignee: ListInput['assignee']): Prisma.Sql[] {
  if (assignee === undefined) return [];
  if (assignee === 'nobody') return [Prisma.sql`a."assigneeId" IS NULL`];
  return [Prisma.sql`a."assigneeId" = ${assignee}`];
}

async function wordsSql(q: string): Promise<{ sql: Prisma.Sql; isRare: boolean } | null> {
  const match = await deskMatch(q);
  const found = match?.on(Prisma.sql`c."articleId"`);
  const number = /^#?\s?(\d{1,15})$/.exec(foldArabic(q).trim())?.[1];
  if (!found) return null;
  if (!number) return { sql: found, isRare: match?.isRare ?? false };
  // A list of both at once: with OR neither index would be of use.
  return {
    isRare: true,
    sql: Prisma.sql`c."articleId" = ANY(ARRAY(
      SELECT c."articleId" FROM "WorkingCopy" c WHERE ${found}
      UNION SELECT ${BigInt(number)}::bigint))`,
  };
}

/** The byline of this name, else one that holds it. */
async function writerId(name: string): Promise<number | undefined> {
  const folded = foldArabic(name).trim();
  const [found] = await db().$queryRaw<{ id: number }[]>`
    SELECT coalesce("leadsToId", id) AS id FROM "Writer" WHERE position(${folded} IN folded) > 0
    ORDER BY folded = ${folded} DESC, folded, id LIMIT 1`;
  return found?.id;
}

async function tagId(name: string): Promise<number | undefined> {
  const folded = foldArabic(name).trim();
  const found = await db().tag.findUnique({
    where: { folded },
    select: { id: true, leadsToId: true },
  });
  return found?.leadsToId ?? found?.id;
}

async function daysSql({ date, from, to }: ListInput): Promise<Prisma.Sql[]> {
  if (!from && !to) return [];
  const { timeZone } = await getPublication();
  const time = TIMES[date ?? 'updated'];
  const [first, last] = [from && rangeOf(from, timeZone), to && rangeOf(to, timeZone)];
  return [
    // What was never published was published on no day.
    ...(date === 'published' && !first ? [Prisma.sql`${time} > ${NEVER}`] : []),
    ...(first ? [Prisma.sql`${time} >= ${first.start}`] : []),
    ...(last ? [Prisma.sql`${time} < ${last.end}`] : []),
  ];
}

function rangeOf(date: string, zone: string): { start: Date; end: Date } | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayRange(year, month, day, zone);
}
