import { foldArabic } from '../arabic/fold';
import { Prisma } from '../db/generated/client';
import { likeLiteral } from '../db/like-literal';
import type { LibraryInput } from './library-input';
import { soonFrom } from './media-rights';
import { USED } from './used-sql';

/** The filters of the library as conditions on "Media" m; what was deleted is never in it. */
export function librarySql(input: Omit<LibraryInput, 'cursor'>, now: Date): Prisma.Sql {
  const all = [Prisma.sql`m."deletedAt" IS NULL`, ...tabSql(input, now), ...restSql(input)];
  return Prisma.join(all, ' AND ');
}

/** Pictures that nothing is said of, and that readers would get. */
export const WITHOUT_ALT = Prisma.sql`(m.kind = 'picture' AND m.alt = '' AND m."replacedById" IS NULL)`;

/**
 * What needs work: cuts that failed; and, of what is named somewhere and has no replacement, what
 * may not or soon not be shown, and what nobody has described.
 */
export function todoSql(now: Date): Prisma.Sql {
  // A licence without an end must give false and not null, behind which PostgreSQL would go on to
  // look for the uses of every picture of the library.
  return Prisma.sql`(m."cutState" = 'failed' OR (
    m."replacedById" IS NULL
    AND (m."recalledAt" IS NOT NULL OR ${WITHOUT_ALT}
      OR (m."licenceUntil" IS NOT NULL AND m."licenceUntil" <= ${soonFrom(now)}))
    AND ${USED}))`;
}

function tabSql({ filter, kind }: Pick<LibraryInput, 'filter' | 'kind'>, now: Date): Prisma.Sql[] {
  const ofKind = kind ? [Prisma.sql`m.kind = ${kind}::"MediaKind"`] : [];
  if (filter === 'without-alt') return [...ofKind, WITHOUT_ALT];
  if (filter === 'failed') return [...ofKind, Prisma.sql`m."cutState" = 'failed'`];
  return filter === 'todo' ? [...ofKind, todoSql(now)] : ofKind;
}

function restSql(input: Omit<LibraryInput, 'cursor'>): Prisma.Sql[] {
  const { q, licence, section, person, tag, size, orientation } = input;
  const words = foldArabic(q).split(' ').filter(Boolean);
  const folded = foldArabic(tag);
  return [
    ...words.map((word) => Prisma.sql`m.folded LIKE ${`%${likeLiteral(word)}%`}`),
    ...(licence ? [Prisma.sql`m.licence = ${licence}::"Licence"`] : []),
    ...(section ? [Prisma.sql`m."sectionId" = ${section}`] : []),
    ...(person ? [Prisma.sql`m."createdById" = ${person}`] : []),
    ...(folded
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM "MediaTag" mt
            JOIN "Tag" t ON coalesce(t."leadsToId", t.id) = mt."tagId"
            WHERE mt."mediaId" = m.id AND t.folded = ${folded})`,
        ]
      : []),
    ...(size ? [SIZE_SQL[size]] : []),
    ...(orientation ? [ORIENTATION_SQL[orientation]] : []),
  ];
}

const LONGER = Prisma.sql`greatest(m.width, m.height)`;

const SIZE_SQL = {
  large: Prisma.sql`${LONGER} >= 1200`,
  medium: Prisma.sql`${LONGER} BETWEEN 600 AND 1199`,
  small: Prisma.sql`${LONGER} BETWEEN 1 AND 599`,
};

// Within a twentieth it looks square.
const ORIENTATION_SQL = {
  landscape: Prisma.sql`m.width * 20 > m.height * 21`,
  portrait: Prisma.sql`m.height * 20 > m.width * 21`,
  square: Prisma.sql`m.width > 0 AND m.width * 20 BETWEEN m.height * 19 AND m.height * 21
    AND m.height * 20 <= m.width * 21`,
};
