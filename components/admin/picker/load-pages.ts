import type { GalleryList, GalleryListItem } from '@/newsroom/galleries/views';
import type { LibraryItem, LibraryList, MediaKindName } from '@/newsroom/media/library-views';

/** A page of things to choose from. */
interface Page<Item> {
  items: Item[];
  /** Cursor of the next page. */
  next: string | null;
}

/** Brings a page; null when the server could not be asked. */
export type LoadPage<Item> = (
  query: string,
  cursor: string,
  signal: AbortSignal,
) => Promise<Page<Item> | null>;

/** Things of one kind of the library, newest first; all but `without`. */
export const loadMedia =
  (kind: MediaKindName, without?: number): LoadPage<LibraryItem> =>
  async (q, cursor, signal) => {
    const page = await load<LibraryList>('/api/media', { kind, q, cursor }, signal);
    return page && { ...page, items: page.items.filter(({ id }) => id !== without) };
  };

/** Galleries, the latest changed first. */
export const loadGalleries: LoadPage<GalleryListItem> = (q, cursor, signal) =>
  load<GalleryList>('/api/galleries', { q, cursor }, signal);

async function load<Answer>(
  address: string,
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer | null> {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  try {
    const response = await fetch(`${address}?${new URLSearchParams(given).toString()}`, {
      signal,
      cache: 'no-store',
    });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
