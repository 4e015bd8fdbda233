import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { ListHead } from '@/components/site/lists/list-head';
import { listHref } from '@/components/site/lists/list-href';
import { ListView } from '@/components/site/lists/list-view';
import { listByTag } from '@/newsroom/articles/list-public';
import { findTag } from '@/newsroom/tags/find-tag';
import { articleNumber } from '../../_pages/article-number';
import { CollectionHead } from '../../_pages/collection-head';
import { loadEdition } from '../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../_pages/page-metadata';
import { pageNumber, withinList, type Query } from '../../_pages/page-number';
import '../../styles/lists.css';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Query;
}

const load = cache(async (segment: string) => {
  const id = articleNumber(segment);
  if (id === null) notFound();
  const [edition, tag] = await Promise.all([loadEdition(), findTag(id)]);
  if (!tag) notFound();
  return { edition, tag, path: `/tag/${id}` };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await pageNumber(searchParams);
  const { edition, tag, path } = await load((await params).id);
  return pageMetadata(edition, {
    title: pageTitle(edition, tag.name, page),
    description: tag.description,
    path: listHref(path, page),
  });
}

export default async function TagPage({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const { edition, tag, path } = await load((await params).id);
  const list = withinList(await listByTag(tag.id, page, edition.now));
  // A tag whose stories are all still to come would give them away by its name.
  if (list.items.length === 0) notFound();
  const { name, description } = tag;
  return (
    <SiteFrame edition={edition} lastPage={list.pages}>
      <CollectionHead
        name={name}
        description={description}
        path={listHref(path, page)}
        stories={list.items}
        edition={edition}
      />
      <ListView
        head={
          <ListHead
            kicker={ar.site.lists.tag}
            title={name}
            description={description}
            list={{ ...list, dates: edition.dates }}
          />
        }
        list={list}
        path={path}
        edition={edition}
      />
    </SiteFrame>
  );
}
