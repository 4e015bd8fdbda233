import type { Metadata } from 'next';
import { CorrectionsView } from '@/components/site/corrections/corrections-view';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { listHref } from '@/components/site/lists/list-href';
import { ar } from '@/messages/ar';
import { listCorrections } from '@/newsroom/articles/list-corrections';
import { CollectionHead } from '../_pages/collection-head';
import { loadEdition } from '../_pages/load-edition';
import { pageMetadata, pageTitle } from '../_pages/page-metadata';
import { pageNumber, withinList, type Query } from '../_pages/page-number';
import '../styles/lists.css';
import '../styles/corrections.css';

interface Props {
  searchParams: Query;
}

const words = ar.site.corrections;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = await pageNumber(searchParams);
  const edition = await loadEdition();
  return pageMetadata(edition, {
    title: pageTitle(edition, words.title, page),
    description: words.note,
    path: listHref('/corrections', page),
  });
}

export default async function CorrectionsPage({ searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const edition = await loadEdition();
  const list = withinList(await listCorrections(page, edition.now));
  // A story that was corrected twice is one story.
  const stories = new Map(list.items.map(({ story }) => [story.id, story]));
  return (
    <SiteFrame edition={edition} lastPage={list.pages}>
      <CollectionHead
        name={words.title}
        description={words.note}
        path={listHref('/corrections', page)}
        stories={[...stories.values()]}
        edition={edition}
      />
      <CorrectionsView list={list} edition={edition} />
    </SiteFrame>
  );
}
