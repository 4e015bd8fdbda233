import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { JsonLd } from '@/components/site/json-ld';
import { listHref } from '@/components/site/lists/list-href';
import { ListView } from '@/components/site/lists/list-view';
import { WriterHead } from '@/components/site/lists/writer-head';
import { ShareCard } from '@/components/site/share-card';
import { listByWriter } from '@/newsroom/articles/list-public';
import { findWriter } from '@/newsroom/writers/find-writer';
import { personJsonLd } from '@/syndication/json-ld';
import { pageOpenGraph } from '@/syndication/open-graph';
import { loadEdition } from '../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../_pages/page-metadata';
import { pageNumber, withinList, type Query } from '../../_pages/page-number';
import { pictureImages } from '../../_pages/syndicated-article';
import { siteShareImage, syndicatedPublication } from '../../_pages/syndicated-publication';
import '../../styles/lists.css';

interface Props {
  params: Promise<{ handle: string }>;
  searchParams: Query;
}

const load = cache(async (handle: string) => {
  const [edition, writer] = await Promise.all([loadEdition(), findWriter(handle, new Date())]);
  if (!writer) notFound();
  return { edition, writer, path: `/writer/${handle}` };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await pageNumber(searchParams);
  const { edition, writer, path } = await load((await params).handle);
  return pageMetadata(edition, {
    title: pageTitle(edition, writer.name, page),
    description: writer.bio || writer.headline,
    path: listHref(path, page),
    feed: {
      path: `${path}/feed.xml`,
      title: ar.site.feeds.writer(edition.publication.name, writer.name),
    },
  });
}

export default async function WriterPage({ params, searchParams }: Props) {
  const page = await pageNumber(searchParams);
  const { edition, writer, path } = await load((await params).handle);
  const list = withinList(await listByWriter(writer.id, page, edition.now));
  const publication = syndicatedPublication(edition);
  const { url: site } = edition.publication;
  const { name, headline, bio, portrait, links } = writer;
  const url = site + listHref(path, page);
  const image = (portrait && pictureImages(portrait, site)[0]) ?? null;
  const card = { title: name, description: bio, url, image: image ?? siteShareImage(edition) };
  const stories = list.items.map((story) => ({ name: story.title, url: site + story.address }));
  const person = { name, url, headline, bio, image, profileUrls: links, stories };
  return (
    <SiteFrame edition={edition} lastPage={list.pages}>
      <ShareCard tags={pageOpenGraph(card, publication)} />
      <JsonLd json={personJsonLd(person, publication)} />
      <ListView
        head={<WriterHead writer={writer} list={list} edition={edition} />}
        list={list}
        path={path}
        edition={edition}
      />
    </SiteFrame>
  );
}
