import type { PictureView } from '../media/views';
import { findGalleryStory, type GalleryStory } from './find-gallery-story';
import { findShownGalleries } from './find-shown-galleries';
import type { GalleryView } from './views';

/** One picture of a gallery, as its own page shows it. */
export interface GalleryPicture {
  gallery: GalleryView;
  picture: PictureView;
  /** Its place among the gallery's pictures, from 0. */
  at: number;
  story: GalleryStory;
}

/**
 * The picture that readers see under this number in this gallery; null while no visible story
 * shows the gallery, or the picture may not be seen. The number may be that of the picture in
 * whose place another stands.
 */
export async function findGalleryPicture(
  galleryId: number,
  mediaId: number,
  now: Date,
): Promise<GalleryPicture | null> {
  const [galleries, story] = await Promise.all([
    findShownGalleries([galleryId], now),
    findGalleryStory(galleryId, now),
  ]);
  const gallery = galleries[galleryId];
  if (!gallery || !story) return null;
  const at = gallery.pictures.findIndex(({ id, replaces }) => [id, replaces].includes(mediaId));
  const picture = gallery.pictures[at];
  return picture ? { gallery, picture, at, story } : null;
}
