import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import { copyPage, copyPageSelect } from './copy-page';
import type { ArticlePage } from './views';

/** The working copy as its page, for who may read it at the desk; null outside the actor's scope. */
export async function findDeskPreview(
  actor: Actor,
  id: number,
  now: Date,
): Promise<ArticlePage | null> {
  const row = await db().article.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: copyPageSelect,
  });
  const address = (mediaId: number, slot: string) => `/admin/media/${mediaId}/${slot}`;
  return row && copyPage(row, { picture: address, clip: address }, now);
}
