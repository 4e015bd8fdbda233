import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { listHref } from '@/components/site/lists/list-href';
import { SectionView } from '@/components/site/lists/section-view';
import { listBySection } from '@/newsroom/articles/list-public';
import { findSection } from '@/newsroom/sections/find-section';
import { CollectionHead } from '../_pages/collection-head';
import { loadEdition } from '../_pages/load-edition';
import { pageMetadata, pageTitle } from '../_pages/page-metadata';
import { pageNumber, withinList, type Query } from '../_pages/page-number';
import '../styles/lists.css';

interface Props {
  params: Promise<{ section: string }>;
  searchParams: Query;
}

const load = cache(async (slug: string) => {
  const [edition, section] = await Promise.all([loadEdition(), findSection(slug)]);
  if (!section) notFound();
  return { edition, section };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await pageNumber(searchParams);
  const { edition, section } = await load((await params).section);
  const { name, slug, description } = section;
  return pageMetadata(edition, {
    title: pageTitle(edition, name, page),
    description,
    path: listHref(`/${slug}`, page),
    feed: {
      path: `/${slug}/feed.xml`,
      title: ar.site.feeds.section(edition.publication.name, name),
    },
  });
}

export default async function SectionPage({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const { edition, section } = await load((await params).section);
  const list = withinList(await listBySection(section.id, page, edition.now));
  const parent = edition.sections.find(({ id }) => id === section.parentId);
  return (
    <SiteFrame edition={edition} current={section.slug} isPlace lastPage={list.pages}>
      <CollectionHead
        name={section.name}
        description={section.description}
        path={listHref(`/${section.slug}`, page)}
        stories={list.items}
        parent={parent && { name: parent.name, path: `/${parent.slug}` }}
        edition={edition}
      />
      <SectionView section={section} list={list} edition={edition} />
    </SiteFrame>
  );
}
