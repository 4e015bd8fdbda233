import type { PictureView } from '../media/views';

/** A gallery as readers see it: the pictures that may be seen now, in their order; never empty. */
export interface GalleryView {
  id: number;
  title: string;
  pictures: PictureView[];
}

/** A gallery in the desk's list. Times are ISO 8601 in UTC. */
export interface GalleryListItem {
  id: number;
  title: string;
  count: number;
  /** Of its first pictures, under addresses for staff. */
  strip: PictureView[];
  updatedAt: string;
  createdBy: string | null;
}

export interface GalleryList {
  items: GalleryListItem[];
  /** Cursors of the neighbouring pages. */
  next: string | null;
  previous: string | null;
}

interface DeskGalleryItem {
  mediaId: number;
  /** The gallery's own words; empty ones leave the library's. */
  caption: string;
  /** Null while it has no file to show. */
  picture: PictureView | null;
  /** Whether readers may see it, or what stands in its place, now. */
  usable: boolean;
}

/** A gallery with everything that its screen shows. */
export interface DeskGallery {
  id: number;
  title: string;
  /** What a change has to name, so that nobody overwrites a colleague's. */
  version: number;
  items: DeskGalleryItem[];
  updatedAt: string;
  createdBy: string | null;
}
