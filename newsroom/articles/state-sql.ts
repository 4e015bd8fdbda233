import { Prisma } from '../db/generated/client';
import type { StateName } from './article-state';

/** Who is asked for, as a condition on "Article" a: stateWhere for queries written by hand. */
export function stateSql(state: StateName, now: Date): Prisma.Sql {
  switch (state) {
    case 'trashed':
      return Prisma.sql`a."trashedAt" IS NOT NULL`;
    case 'retracted':
      return Prisma.sql`a."trashedAt" IS NULL AND a."retractedAt" IS NOT NULL`;
    case 'archived':
      return Prisma.sql`${KEPT} AND (a."archivedAt" IS NOT NULL
        OR (a."publicAt" IS NOT NULL AND a."unpublishAt" <= ${now}))`;
    case 'published':
      return Prisma.sql`${ON_SITE} AND a."publicAt" <= ${now} AND ${open(now)}`;
    case 'scheduled':
      return Prisma.sql`${ON_SITE} AND a."publicAt" > ${now} AND ${open(now)}`;
    case 'draft':
    case 'submitted':
    case 'changesRequested':
    case 'approved':
      return Prisma.sql`${ON_SITE} AND a."publicAt" IS NULL
        AND a."workState" = ${state}::"WorkState"`;
  }
}

/** The state of "Article" a as text. */
export function stateName(now: Date): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN a."trashedAt" IS NOT NULL THEN 'trashed'
    WHEN a."retractedAt" IS NOT NULL THEN 'retracted'
    WHEN a."archivedAt" IS NOT NULL OR (a."publicAt" IS NOT NULL AND a."unpublishAt" <= ${now})
      THEN 'archived'
    WHEN a."publicAt" <= ${now} THEN 'published'
    WHEN a."publicAt" IS NOT NULL THEN 'scheduled'
    ELSE a."workState"::text END`;
}

const KEPT = Prisma.sql`a."trashedAt" IS NULL AND a."retractedAt" IS NULL`;
const ON_SITE = Prisma.sql`${KEPT} AND a."archivedAt" IS NULL`;

function open(now: Date): Prisma.Sql {
  return Prisma.sql`(a."unpublishAt" IS NULL OR a."unpublishAt" > ${now})`;
}
