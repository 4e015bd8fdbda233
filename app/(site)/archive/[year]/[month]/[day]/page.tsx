import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { ArchiveView } from '@/components/site/lists/archive-view';
import { dayRange, dualDate } from '@/newsroom/arabic/dates';
import { hasEarlierStories } from '@/newsroom/articles/has-earlier-stories';
import { listByDay } from '@/newsroom/articles/list-public';
import { CollectionHead } from '../../../../_pages/collection-head';
import { loadCalendars } from '../../../../_pages/load-calendars';
import { loadEdition } from '../../../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../../../_pages/page-metadata';
import '../../../../styles/lists.css';
import '../../../../styles/archive.css';

interface Props {
  params: Promise<{ year: string; month: string; day: string }>;
}

// No newspaper's archive is older than the first Arabic printing press in Cairo.
const FIRST_YEAR = 1822;

const load = cache(async (year: string, month: string, day: string) => {
  const isWritten = /^\d{4}$/.test(year) && /^\d{2}$/.test(month) && /^\d{2}$/.test(day);
  if (!isWritten || Number(year) < FIRST_YEAR) notFound();
  const edition = await loadEdition();
  const range = dayRange(Number(year), Number(month), Number(day), edition.dates.zone);
  if (!range || range.start > edition.now) notFound();
  const [stories, archive] = await Promise.all([
    listByDay(range.start, range.end, edition.now),
    loadCalendars(edition, { year: Number(year), month: Number(month), day: Number(day) }),
  ]);
  const title = `${ar.site.lists.archive}: ${dualDate(range.start, edition.dates)}`;
  return { edition, ...range, stories, archive, title, path: `/archive/${year}/${month}/${day}` };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, month, day } = await params;
  const { edition, stories, title, path } = await load(year, month, day);
  return pageMetadata(edition, {
    title: pageTitle(edition, title),
    description: title,
    path,
    index: stories.length > 0,
  });
}

export default async function ArchivePage({ params }: Props) {
  const { year, month, day } = await params;
  const { edition, stories, archive, title, path, start, end } = await load(year, month, day);
  const hasEarlier = await hasEarlierStories(start, edition.now);
  return (
    <SiteFrame edition={edition}>
      <CollectionHead
        name={title}
        description={title}
        path={path}
        stories={stories}
        edition={edition}
      />
      <ArchiveView
        start={start}
        end={end}
        hasEarlier={hasEarlier}
        stories={stories}
        archive={archive}
        edition={edition}
      />
    </SiteFrame>
  );
}
