import { ownPages } from '@/messages/ar-own-pages';
import type { Body } from '../articles/body/blocks';
import { pageBody } from './page-body';

export interface DefaultPage {
  slug: string;
  title: string;
  lead: string;
  body: Body;
}

/** What a new newspaper says of itself, in the order of its foot. */
export const DEFAULT_PAGES: readonly DefaultPage[] = Object.entries(ownPages).map(
  ([slug, { text, ...words }]) => ({ slug, ...words, body: pageBody(text) }),
);

/**
 * Whether a page is one of those that every newspaper has: stories, the list of corrections and
 * what search engines are told lead to them. Such a page may leave the foot, but not the site.
 */
export function isPermanentPage(slug: string): boolean {
  return Object.hasOwn(ownPages, slug);
}
