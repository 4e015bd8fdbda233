import type { Prisma } from '../db/generated/client';

/** Links of people who have left the house open nothing: nobody answers for them. */
export const MAKER_IS_HERE = { createdBy: { disabledAt: null } } as const;

/**
 * The condition under which a preview link opens: its article lies in no trash and under no embargo,
 * since who holds a link is outside the newsroom.
 */
export function openPreview(linkId: number, now: Date): Prisma.PreviewLinkWhereInput {
  const article: Prisma.ArticleWhereInput = {
    trashedAt: null,
    OR: [{ embargoUntil: null }, { embargoUntil: { lte: now } }],
  };
  return { id: linkId, revokedAt: null, expiresAt: { gt: now }, ...MAKER_IS_HERE, article };
}
