import { thumbnailOf } from '@/components/admin/galleries/thumbnail-of';
import type { GalleryListItem, GalleryView } from '@/newsroom/galleries/views';
import type { LibraryItem } from '@/newsroom/media/library-views';
import type { DeskPicture } from '@/newsroom/media/desk-picture';
import type { ClipView, PictureView } from '@/newsroom/media/views';
import type { KnownClip, KnownGallery } from './draft-state';

const IN_STRIP = 4;

/** A film or recording as the text brings it, for its block in the editor. */
export function knownClip({ id, caption, fileName, durationMs, poster }: ClipView): KnownClip {
  return { id, name: caption || fileName, durationMs, thumbnail: poster && thumbnailOf(poster) };
}

/** The same as the library lists it. */
export function listedClip({ id, name, durationMs, thumbnail }: LibraryItem): KnownClip {
  return { id, name, durationMs, thumbnail };
}

/** The same as an upload ends with it. */
export function uploadedClip({ id, caption, fileName, ...clip }: DeskPicture): KnownClip {
  const { durationMs, thumbnail } = clip;
  return { id, name: caption || fileName, durationMs, thumbnail };
}

export function knownGallery({ id, title, pictures }: GalleryView): KnownGallery {
  return { id, title, count: pictures.length, strip: stripOf(pictures) };
}

export function listedGallery({ id, title, count, strip }: GalleryListItem): KnownGallery {
  return { id, title, count, strip: stripOf(strip) };
}

function stripOf(pictures: PictureView[]): string[] {
  return pictures.slice(0, IN_STRIP).map(thumbnailOf);
}
