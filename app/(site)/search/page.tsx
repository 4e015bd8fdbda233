import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import type { SearchQuery } from '@/components/site/search/search-query';
import { SearchView } from '@/components/site/search/search-view';
import { searchArticles, searchInput } from '@/newsroom/search/search-articles';
import { loadEdition } from '../_pages/load-edition';
import { pageMetadata, pageTitle } from '../_pages/page-metadata';
import { pageNumber, withinList, type Query } from '../_pages/page-number';
import '../styles/lists.css';

interface Props {
  searchParams: Query;
}

// As long as the form lets a query become.
const LONGEST = 200;

const FIELDS = ['q', 'section', 'kind', 'sort', 'from', 'to', 'tag', 'writer'] as const;

async function readQuery(searchParams: Query): Promise<SearchQuery> {
  const given = await searchParams;
  const fields = FIELDS.map((field) => {
    const value = given[field];
    return [field, typeof value === 'string' ? value.trim().slice(0, LONGEST) : ''];
  });
  return Object.fromEntries(fields) as SearchQuery;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const edition = await loadEdition();
  const { q } = await readQuery(searchParams);
  const title = q ? ar.site.search.resultsFor(q) : ar.site.search.title;
  return pageMetadata(edition, {
    title: pageTitle(edition, title),
    description: ar.site.search.start,
    path: '/search',
    index: false,
  });
}

export default async function SearchPage({ searchParams }: Props) {
  const edition = await loadEdition();
  const query = await readQuery(searchParams);
  const page = await pageNumber(searchParams);
  // A form sends its empty fields too; they ask for nothing.
  const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const { after } = await searchParams;
  const input = searchInput.safeParse({ ...asked, page, after });
  if (!input.success) notFound();
  const found = query.q ? withinList(await searchArticles(input.data, edition.now)) : null;
  return (
    <SiteFrame edition={edition} search={false}>
      <SearchView query={query} found={found} edition={edition} />
    </SiteFrame>
  );
}
