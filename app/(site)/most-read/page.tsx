import type { Metadata } from 'next';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { ListHead } from '@/components/site/lists/list-head';
import { listHref } from '@/components/site/lists/list-href';
import { ListView } from '@/components/site/lists/list-view';
import { listMostRead } from '@/newsroom/readership/list-most-read';
import { CollectionHead } from '../_pages/collection-head';
import { loadEdition } from '../_pages/load-edition';
import { pageMetadata, pageTitle } from '../_pages/page-metadata';
import { pageNumber, withinList, type Query } from '../_pages/page-number';
import '../styles/lists.css';
import '../styles/rank.css';

interface Props {
  searchParams: Query;
}

const words = ar.site.lists;
const PATH = '/most-read';

const load = cache(async (page: number) => {
  const edition = await loadEdition();
  const list = withinList(await listMostRead(page, edition.now));
  return { edition, list, description: words.mostReadNote[list.window] };
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = await pageNumber(searchParams);
  const { edition, description } = await load(page);
  return pageMetadata(edition, {
    title: pageTitle(edition, words.mostRead, page),
    description,
    path: listHref(PATH, page),
  });
}

export default async function MostReadPage({ searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const { edition, list, description } = await load(page);
  return (
    <SiteFrame edition={edition} lastPage={list.pages}>
      <CollectionHead
        name={words.mostRead}
        description={description}
        path={listHref(PATH, page)}
        stories={list.items}
        edition={edition}
      />
      <ListView
        head={
          <ListHead
            title={words.mostRead}
            description={description}
            list={{ ...list, dates: edition.dates }}
          />
        }
        list={list}
        path={PATH}
        firstPlace={list.firstPlace}
        edition={edition}
      />
    </SiteFrame>
  );
}
