import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { kindOfType, nounOfType } from './event-kinds';
import type { RecordInput } from './log-input';

/** A row of the log. */
export interface RecordRow {
  id: bigint;
  at: Date;
  type: string;
  nounId: string;
  staffId: number | null;
  data: unknown;
}

/** From a moment (inclusive) to another (exclusive). */
export interface Range {
  from: Date | null;
  to: Date | null;
}

/** Where reading goes on: beyond this event, towards older or newer ones. */
export interface Place {
  direction: 'next' | 'previous';
  at: Date;
  id: bigint;
}

type Asked = Pick<RecordInput, 'person' | 'noun' | 'nounId' | 'kind'>;

/**
 * A page of the log, in time order (newest first; towards newer ones, oldest first). It is merged
 * from the newest of every type of event that is asked for: each is a place in an index, so that
 * neither a rare type nor a far page has to be looked for among a million others.
 */
export async function readRecords(
  asked: Asked,
  range: Range,
  place: Place | null,
  howMany: number,
): Promise<RecordRow[]> {
  const types = await presentTypes(asked);
  const wanted = types.filter((type) => isWanted(type, asked));
  if (wanted.length === 0) return [];
  const isUp = place?.direction === 'previous';
  const [way, than] = isUp
    ? [Prisma.raw('ASC'), Prisma.raw('>')]
    : [Prisma.raw('DESC'), Prisma.raw('<')];
  const beyond = place
    ? Prisma.sql`AND (e."at", e."id") ${than} (${place.at}, ${place.id}::bigint)`
    : Prisma.empty;
  const from = range.from ? Prisma.sql`AND e."at" >= ${range.from}` : Prisma.empty;
  const to = range.to ? Prisma.sql`AND e."at" < ${range.to}` : Prisma.empty;
  return db().$queryRaw<RecordRow[]>`
    SELECT r.* FROM unnest(${wanted}::text[]) AS t(name), LATERAL (
      SELECT e."id", e."at", e."type", e."nounId", e."staffId", e."data" FROM "Event" e
      WHERE ${whereOf(asked)} AND e."type" = t.name ${from} ${to} ${beyond}
      ORDER BY ${orderOf(asked, way)} e."at" ${way}, e."id" ${way} LIMIT ${howMany}) AS r
    ORDER BY r."at" ${way}, r."id" ${way} LIMIT ${howMany}`;
}

/** The types that occur under these conditions: from one to the next in the index, however many rows. */
async function presentTypes(asked: Asked): Promise<string[]> {
  const where = whereOf(asked);
  const order = orderOf(asked, Prisma.raw('ASC'));
  const rows = await db().$queryRaw<{ type: string }[]>`
    WITH RECURSIVE found AS (
      (SELECT e."type" FROM "Event" e WHERE ${where} ORDER BY ${order} e."type" LIMIT 1)
      UNION ALL
      SELECT (SELECT e."type" FROM "Event" e WHERE ${where} AND e."type" > found."type"
        ORDER BY ${order} e."type" LIMIT 1)
      FROM found WHERE found."type" IS NOT NULL)
    SELECT "type" FROM found WHERE "type" IS NOT NULL`;
  return rows.map(({ type }) => type);
}

function isWanted(type: string, { noun, kind }: Asked): boolean {
  return (!noun || nounOfType(type) === noun) && (!kind || kindOfType(type) === kind);
}

function whereOf({ person, nounId }: Asked): Prisma.Sql {
  const ofNoun = nounId ? Prisma.sql`e."nounId" = ${nounId}` : Prisma.sql`TRUE`;
  if (person === undefined) return ofNoun;
  const ofPerson =
    person === 'system' ? Prisma.sql`e."staffId" IS NULL` : Prisma.sql`e."staffId" = ${person}`;
  return Prisma.sql`${ofNoun} AND ${ofPerson}`;
}

// For the planner «IS NULL» is no equality: only named in the order is the column a part of the index's.
function orderOf({ person, nounId }: Asked, way: Prisma.Sql): Prisma.Sql {
  return person === 'system' && !nounId ? Prisma.sql`e."staffId" ${way},` : Prisma.empty;
}
