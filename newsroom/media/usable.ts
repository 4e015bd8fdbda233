import { Prisma } from '../db/generated/client';

/** What decides whether readers may see a picture. */
export interface Rights {
  licenceUntil: Date | null;
  recalledAt: Date | null;
  deletedAt: Date | null;
}

/** Rights are a query: a licence's end cannot be missed by a job that did not run. */
export function isUsable({ licenceUntil, recalledAt, deletedAt }: Rights, now: Date): boolean {
  return recalledAt === null && deletedAt === null && (licenceUntil === null || licenceUntil > now);
}

/** The same condition for hand-written queries, on a table alias. */
export function usableSql(alias: string, now: Date): Prisma.Sql {
  const m = Prisma.raw(alias);
  return Prisma.sql`${m}."recalledAt" IS NULL AND ${m}."deletedAt" IS NULL
    AND (${m}."licenceUntil" IS NULL OR ${m}."licenceUntil" > ${now})`;
}
