import { normalPath } from '@/newsroom/redirects/normal-path';
import { destinationOf } from './address';
import type { AddressBook } from './address-book';
import { mayExist } from './known-address';

/** Where an old address leads. */
export interface NewAddress {
  /** Of the redirect. */
  id: number;
  /** As it goes into the header; null: gone for good. */
  location: string | null;
}

const SITE = 'https://site.invalid';
/** Kept redirects are collapsed; a longer chain than this is a circle. */
const MOST_STEPS = 5;

/**
 * Where the redirects send an address as it came over the wire, in one step however many stand
 * behind one another. Null when the newspaper never had it, or sends it round in a circle.
 */
export async function findNewAddress(
  target: string,
  book: AddressBook,
): Promise<NewAddress | null> {
  let path = normalPath(target);
  let best = null as NewAddress | null;
  for (let step = 0; path !== null && step < MOST_STEPS; step += 1) {
    const found = await book.findOldAddress(path);
    if (!found) return best;
    const location = found.toPath === null ? null : locationOf(found.toPath);
    if (found.toPath !== null && location === null) return best;
    best = { id: best?.id ?? found.id, location };
    const [bare = ''] = location?.split('#') ?? [];
    if (!bare.startsWith('/') || !isVacant(bare, book)) return best;
    path = normalPath(bare);
  }
  return path === null ? best : null;
}

/** Whether no page of ours stands at an address (path and query); while little is known, none is called vacant. */
export function isVacant(address: string, book: AddressBook): boolean {
  if (!book.ready) return false;
  const destination = destinationOf(address);
  switch (destination.to) {
    case 'nowhere':
      return true;
    case 'article':
      return !book.isPublic(destination.id);
    case 'page':
      return address.startsWith('/?') || !mayExist(destination.path, book, new Date());
    default:
      return false;
  }
}

// Percent-encoded, and inside the site whatever the rest of an old address was made of: two slashes
// or a backslash at the beginning would be read as another host.
function locationOf(toPath: string): string | null {
  if (!URL.canParse(toPath, SITE)) return null;
  const url = new URL(toPath, SITE);
  if (!toPath.startsWith('/')) return url.protocol === 'https:' ? url.href : null;
  if (url.origin !== SITE || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search + url.hash;
}
