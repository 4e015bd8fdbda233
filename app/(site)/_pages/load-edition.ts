import { cache } from 'react';
import type { Edition } from '@/components/site/edition';
import { noteBeside } from '@/newsroom/articles/cards';
import { listBreaking } from '@/newsroom/articles/list-breaking';
import { getLook } from '@/newsroom/look/get-look';
import { getMenus } from '@/newsroom/navigation/get-menus';
import { listOwnPages } from '@/newsroom/own-pages/list-own-pages';
import { listSections } from '@/newsroom/sections/list-sections';
import { getPublication } from '@/newsroom/settings/get-publication';
import { isForPrograms, shownKeys } from './shown';

/**
 * What the pages of one answer share; read once a request, with the moment it is answered for. The
 * breaking bar stands beside a page's own matter: no reader waits for it.
 */
export const loadEdition = cache(async (): Promise<Edition> => {
  const edition = await loadQuietEdition();
  if (isForPrograms()) return edition;
  return { ...edition, breaking: await listBreaking(edition.now, noteBeside) };
});

/** The same without the breaking bar. */
export const loadQuietEdition = cache(async (): Promise<Edition> => {
  const now = new Date();
  const [publication, look, sections, ownPages, menus] = await Promise.all([
    getPublication(),
    getLook(),
    listSections(),
    listOwnPages(),
    getMenus(),
  ]);
  const { timeZone: zone, digits, hijriOffset } = publication;
  const shown = shownKeys();
  const dates = { zone, digits, hijriOffset };
  const house = { publication, look, sections, ownPages, menus };
  return { now, ...house, breaking: [], dates, shown };
});
