import { NewsroomError } from '../errors';
import { db } from './client';
import type { Prisma } from './generated/client';

/** PostgreSQL's `query_canceled`. */
const CANCELED = '57014';

/**
 * The rows of a query that PostgreSQL itself breaks off after so many milliseconds, so that what somebody asks for
 * can hold no connection for long. Refuses with TOO_SLOW then.
 */
export async function readWithin<T>(ms: number, sql: Prisma.Sql): Promise<T[]> {
  // To PostgreSQL, 0 is no limit.
  if (Math.round(ms) < 1) throw new NewsroomError('TOO_SLOW');
  try {
    const [, rows] = await db().$transaction([
      db().$queryRaw`SELECT set_config('statement_timeout', ${`${Math.round(ms)}ms`}, true)`,
      db().$queryRaw<T[]>(sql),
    ]);
    return rows;
  } catch (error) {
    throw isCanceled(error) ? new NewsroomError('TOO_SLOW') : error;
  }
}

// Prisma gives the database's own code inside of its answer, at a place that changes between its versions.
function isCanceled(error: unknown): boolean {
  return error instanceof Error && (error.message + JSON.stringify(error)).includes(CANCELED);
}
