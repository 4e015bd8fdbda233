import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { listGalleryUses, type GalleryUses } from './list-gallery-uses';

/** Where a gallery is shown, for its screen. */
export async function getGalleryUses(actor: Actor, id: number): Promise<GalleryUses> {
  authorize(actor, 'media.read');
  return listGalleryUses(db(), actor, id);
}
