import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { PreparedView } from '@/components/site/prepared-view';
import { RetractionNote } from '@/components/site/retraction-note';
import { findAddress } from '@/newsroom/articles/find-address';
import { articleNumber } from '../../../_pages/article-number';
import { loadEdition } from '../../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../../_pages/page-metadata';
import '../../../styles/lists.css';
import '../../../styles/prepared.css';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (segment: string) => {
  const id = articleNumber(segment);
  if (id === null) notFound();
  const edition = await loadEdition();
  const found = await findAddress(id, edition.now);
  if (found?.state !== 'gone' || !found.retraction) notFound();
  return { edition, retraction: found.retraction };
});

const words = ar.site.prepared.retracted;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await load((await params).id);
  return pageMetadata(edition, {
    title: pageTitle(edition, words.title),
    description: words.text,
    path: '/',
    index: false,
  });
}

/** The public memory of a story that was withdrawn; the front answers it with 410. */
export default async function RetractedPage({ params }: Props) {
  const { edition, retraction } = await load((await params).id);
  return (
    <SiteFrame edition={edition} search={false}>
      <PreparedView title={words.title} text={words.text} edition={edition}>
        <RetractionNote retraction={retraction} edition={edition} />
      </PreparedView>
    </SiteFrame>
  );
}
