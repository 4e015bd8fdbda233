import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { previewAddress } from './create-preview';
import { getDeskRow } from './get-desk-state';
import { articleSubject } from './lock-article';
import { MAKER_IS_HERE } from './open-preview';

/** A preview link that opens. Times are ISO 8601 in UTC. */
export interface PreviewLinkView {
  id: number;
  /** Path of the page behind it. */
  address: string;
  /** Whom it was made for; empty where nobody said. */
  label: string;
  by: string;
  createdAt: string;
  expiresAt: string;
  /** When somebody opened it last. */
  openedAt: string | null;
}

/**
 * The links to an article's working copy that open still, the newest first.
 * Throws NOT_FOUND outside the actor's scope and FORBIDDEN for who may make none.
 */
export async function listPreviews(
  actor: Actor,
  id: number,
  now: Date,
): Promise<PreviewLinkView[]> {
  const row = await getDeskRow(actor, id);
  authorize(actor, 'article.preview', articleSubject(row, row.workingCopy));
  const links = await db().previewLink.findMany({
    where: { articleId: id, revokedAt: null, expiresAt: { gt: now }, ...MAKER_IS_HERE },
    orderBy: { id: 'desc' },
    take: 50,
    include: { createdBy: { select: { name: true } } },
  });
  return links.map((link) => ({
    id: link.id,
    address: previewAddress(link.id),
    label: link.label,
    by: link.createdBy.name,
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    openedAt: link.openedAt?.toISOString() ?? null,
  }));
}
