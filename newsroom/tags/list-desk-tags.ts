import { z } from 'zod';
import { foldArabic } from '../arabic/fold';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { holdsLetters } from './holds-letters';
import { unusedTag } from './unused-tag';

export const deskTagsInput = z.object({
  /** Letters in the name or a synonym, in any spelling. */
  q: z.string().trim().max(60).catch(''),
  show: z.enum(['all', 'unused']).catch('all'),
  sort: z.enum(['name', 'stories']).catch('name'),
  page: z.coerce.number().int().min(1).max(2000).catch(1),
});

/** A tag as it is cared for. */
export interface DeskTag {
  id: number;
  name: string;
  description: string;
  version: number;
  synonyms: string[];
  /** Publications with it, those to come too. */
  stories: number;
  /** Texts at the desk with it, published or not. */
  copies: number;
  /** Things of the library with it. */
  media: number;
}

const PAGE_SIZE = 50;

/** Tags with what has them; `total` counts all that the filter finds. */
export async function listDeskTags(
  actor: Actor,
  { q, show, sort, page }: z.output<typeof deskTagsInput>,
): Promise<{ items: DeskTag[]; total: number; hasMore: boolean }> {
  authorize(actor, 'tag.edit');
  const folded = foldArabic(q).trim();
  const named = folded
    ? Prisma.sql`g."id" IN (
        SELECT coalesce(t."leadsToId", t."id") FROM "Tag" t WHERE ${holdsLetters('t', folded)})`
    : Prisma.sql`TRUE`;
  const where = Prisma.sql`g."leadsToId" IS NULL AND ${named} ${
    show === 'unused'
      ? Prisma.sql`AND EXISTS (SELECT 1 FROM "Tag" t WHERE t."id" = g."id" AND ${unusedTag})`
      : Prisma.empty
  }`;
  const [ids, [{ total }]] = await Promise.all([
    db().$queryRaw<{ id: number }[]>`
      SELECT g."id" FROM "Tag" g ${sort === 'stories' ? COUNTED : Prisma.empty} WHERE ${where}
      ORDER BY ${ORDER[sort]} LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`,
    db().$queryRaw<[{ total: number }]>`
      SELECT count(*)::int AS total FROM "Tag" g WHERE ${where}`,
  ]);
  const shown = ids.slice(0, PAGE_SIZE).map(({ id }) => id);
  return { items: await deskTags(shown), total, hasMore: ids.length > PAGE_SIZE };
}

const COUNTED = Prisma.sql`LEFT JOIN (
  SELECT "tagId", count(*) AS stories FROM "ArticleTag" GROUP BY 1) AS n ON n."tagId" = g."id"`;

const ORDER = {
  name: Prisma.sql`g."folded", g."id"`,
  stories: Prisma.sql`n.stories DESC NULLS LAST, g."folded", g."id"`,
};

/** These tags, in this order. */
async function deskTags(ids: number[]): Promise<DeskTag[]> {
  return db().$queryRaw<DeskTag[]>`
    SELECT t."id", t."name", t."description", t."version",
      ARRAY(SELECT s."name" FROM "Tag" s WHERE s."leadsToId" = t."id" ORDER BY s."name") AS synonyms,
      (SELECT count(*)::int FROM "ArticleTag" u WHERE u."tagId" = t."id") AS stories,
      (SELECT count(*)::int FROM "WorkingCopy" u WHERE u."tagIds" @> ARRAY[t."id"]) AS copies,
      (SELECT count(*)::int FROM "MediaTag" u WHERE u."tagId" = t."id") AS media
    FROM unnest(${ids}::int[]) WITH ORDINALITY AS wanted(id, place)
    JOIN "Tag" t ON t."id" = wanted.id ORDER BY wanted.place`;
}

/** One of them, for who changes it; null when it is gone or leads elsewhere. */
export async function findDeskTag(actor: Actor, id: number): Promise<DeskTag | null> {
  authorize(actor, 'tag.edit');
  const found = await db().tag.findFirst({ where: { id, leadsToId: null }, select: { id: true } });
  return found && ((await deskTags([id]))[0] ?? null);
}
