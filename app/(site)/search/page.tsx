import type { Metadata } from 'next';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { SearchView } from '@/components/site/search/search-view';
import { searchHref } from '@/components/site/search/search-query';
import { loadEdition } from '../_pages/load-edition';
import { pageMetadata, pageTitle } from '../_pages/page-metadata';
import type { Query } from '../_pages/page-number';
import { loadSearch } from './load-search';
import { readSearch } from './read-search';
import '../styles/lists.css';
import '../styles/search.css';

interface Props {
  searchParams: Query;
}

const TOO_SLOW = 503;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const edition = await loadEdition();
  const { query, page } = await readSearch(searchParams);
  const title = query.q ? ar.site.search.resultsFor(query.q) : ar.site.search.title;
  return pageMetadata(edition, {
    title: pageTitle(edition, title, page),
    description: ar.site.search.start,
    path: query.q ? searchHref(query, page) : '/search',
    index: false,
    isCanonical: true,
  });
}

export default async function SearchPage({ searchParams }: Props) {
  const edition = await loadEdition();
  const searched = await loadSearch(await readSearch(searchParams), edition);
  const status = searched.outcome === 'too-slow' ? TOO_SLOW : undefined;
  return (
    <SiteFrame edition={edition} search={false} status={status}>
      <SearchView searched={searched} edition={edition} />
    </SiteFrame>
  );
}
