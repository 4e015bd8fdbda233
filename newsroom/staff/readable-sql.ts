import { Prisma } from '../db/generated/client';
import type { Actor } from './actor';
import { reachOf } from './policy';

/**
 * What this actor may read, as a condition on "Article" a and "WorkingCopy" c: visibleTo for
 * queries written by hand. A test holds the two to each other.
 */
export function readableSql(actor: Actor): Prisma.Sql {
  if (actor.kind === 'system') return Prisma.sql`TRUE`;
  const reach = reachOf(actor, 'article.read');
  if (!reach) return Prisma.sql`FALSE`;
  if (reach === 'all') return Prisma.sql`TRUE`;
  const own = Prisma.sql`a."createdById" = ${actor.id}`;
  const assigned = Prisma.sql`a."assigneeId" = ${actor.id}`;
  if (reach === 'own') return Prisma.sql`(${own} OR ${assigned})`;
  const mine = Prisma.sql`ANY(${actor.sectionIds}::int[])`;
  return Prisma.sql`(${assigned} OR ((a."liveSectionId" IS NULL OR a."liveSectionId" = ${mine})
    AND (c."sectionId" = ${mine}
      OR (c."sectionId" IS NULL AND (${own} OR a."liveSectionId" = ${mine})))))`;
}

/** What `readableSql` is a condition on: the text is joined only where it is asked. */
export function readableFrom(actor: Actor): Prisma.Sql {
  const asksText = actor.kind === 'staff' && reachOf(actor, 'article.read') === 'sections';
  return asksText
    ? Prisma.sql`"WorkingCopy" c JOIN "Article" a ON a."id" = c."articleId"`
    : Prisma.sql`"Article" a`;
}
