import { cache } from 'react';
import type { Edition } from '@/components/site/edition';
import { listOwnPages } from '@/newsroom/own-pages/list-own-pages';
import { listSections } from '@/newsroom/sections/list-sections';
import { getPublication } from '@/newsroom/settings/get-publication';
import { shownKeys } from './shown';

/** What the pages of one answer share; read once a request, with the moment it is answered for. */
export const loadEdition = cache(async (): Promise<Edition> => {
  const now = new Date();
  const [publication, sections, ownPages] = await Promise.all([
    getPublication(),
    listSections(),
    listOwnPages(),
  ]);
  const { timeZone: zone, digits, hijriOffset } = publication;
  const shown = shownKeys();
  return { now, publication, sections, ownPages, dates: { zone, digits, hijriOffset }, shown };
});
