import type { GalleryList, GalleryListItem } from '@/newsroom/galleries/views';
import type { LibraryItem, LibraryList, MediaKindName } from '@/newsroom/media/library-views';

/** A page of things to choose from. */
interface ChoicePage<Item> {
  items: Item[];
  /** Cursor of the next page. */
  next: string | null;
}

/** Brings a page; null when the server could not be asked. */
export type LoadChoices<Item> = (
  query: string,
  cursor: string,
  signal: AbortSignal,
) => Promise<ChoicePage<Item> | null>;

/** Things of one kind of the library, newest first. */
export const loadMedia =
  (kind: MediaKindName): LoadChoices<LibraryItem> =>
  (q, cursor, signal) =>
    load<LibraryList>('/api/media', { kind, q, cursor }, signal);

/** Galleries, the latest changed first. */
export const loadGalleries: LoadChoices<GalleryListItem> = (q, cursor, signal) =>
  load<GalleryList>('/api/galleries', { q, cursor }, signal);

async function load<Page>(
  address: string,
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<Page | null> {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  try {
    const response = await fetch(`${address}?${new URLSearchParams(given).toString()}`, {
      signal,
      cache: 'no-store',
    });
    return response.ok ? ((await response.json()) as Page) : null;
  } catch {
    return null;
  }
}
