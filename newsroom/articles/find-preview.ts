import { db } from '../db/client';
import { copyPage, copyPageSelect } from './copy-page';
import { openPreview } from './open-preview';
import { readPreviewToken } from './preview-token';
import type { ArticlePage } from './views';

/** The working copy behind a preview link; null for a forged, expired or revoked one. */
export async function findPreview(token: string, now: Date): Promise<ArticlePage | null> {
  const linkId = readPreviewToken(token);
  if (linkId === null) return null;
  const link = await db().previewLink.findFirst({
    where: openPreview(linkId, now),
    select: { article: { select: copyPageSelect } },
  });
  // The link opens its article's pictures too, which readers may not have yet.
  const addresses = {
    picture: (id: number, slot: string) => `/preview/${token}/pictures/${id}/${slot}`,
    clip: (id: number, slot: string) => `/api/previews/${token}/${id}/${slot}`,
  };
  return link && copyPage(link.article, addresses, now);
}
