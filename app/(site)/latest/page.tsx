import type { Metadata } from 'next';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { ListHead } from '@/components/site/lists/list-head';
import { listHref } from '@/components/site/lists/list-href';
import { ListView } from '@/components/site/lists/list-view';
import { listLatest } from '@/newsroom/articles/list-public';
import { CollectionHead } from '../_pages/collection-head';
import { loadEdition } from '../_pages/load-edition';
import { pageMetadata, pageTitle } from '../_pages/page-metadata';
import { pageNumber, withinList, type Query } from '../_pages/page-number';
import '../styles/lists.css';

interface Props {
  searchParams: Query;
}

const words = ar.site.lists;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = await pageNumber(searchParams);
  const edition = await loadEdition();
  return pageMetadata(edition, {
    title: pageTitle(edition, words.latest, page),
    description: words.latestNote,
    path: listHref('/latest', page),
  });
}

export default async function LatestPage({ searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const edition = await loadEdition();
  const list = withinList(await listLatest(page, edition.now));
  return (
    <SiteFrame edition={edition} lastPage={list.pages}>
      <CollectionHead
        name={words.latest}
        description={words.latestNote}
        path={listHref('/latest', page)}
        stories={list.items}
        edition={edition}
      />
      <ListView
        head={
          <ListHead
            title={words.latest}
            description={words.latestNote}
            list={{ ...list, dates: edition.dates }}
            feed="/feed.xml"
          />
        }
        list={list}
        path="/latest"
        edition={edition}
      />
    </SiteFrame>
  );
}
