import type { Metadata } from 'next';
import { ar } from '@/messages/ar';
import { FrontView } from '@/components/site/front/front-view';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { JsonLd } from '@/components/site/json-ld';
import { ShareCard } from '@/components/site/share-card';
import { getFrontPage } from '@/newsroom/articles/get-front-page';
import { listMostRead } from '@/newsroom/readership/list-most-read';
import { websiteJsonLd } from '@/syndication/json-ld';
import { pageOpenGraph } from '@/syndication/open-graph';
import { loadEdition } from './_pages/load-edition';
import { pageMetadata } from './_pages/page-metadata';
import { siteShareImage, syndicatedPublication } from './_pages/syndicated-publication';
import './styles/front.css';
import './styles/rank.css';

export async function generateMetadata(): Promise<Metadata> {
  const edition = await loadEdition();
  const { name, tagline, description } = edition.publication;
  return pageMetadata(edition, {
    title: ar.site.front.title(name, tagline),
    description,
    path: '/',
  });
}

export default async function FrontPage() {
  const edition = await loadEdition();
  const [front, mostRead] = await Promise.all([
    getFrontPage(edition.now),
    listMostRead(1, edition.now),
  ]);
  const content = { ...front, mostRead: mostRead.items };
  const publication = syndicatedPublication(edition);
  const { name, tagline, description, url } = edition.publication;
  const card = {
    title: ar.site.front.title(name, tagline),
    description,
    url: `${url}/`,
    image: siteShareImage(edition),
  };
  return (
    <SiteFrame edition={edition} current="front" isPlace lastUpdate={front.mostRecentUpdate}>
      <ShareCard tags={pageOpenGraph(card, publication)} />
      <JsonLd json={websiteJsonLd(publication)} />
      <FrontView front={content} edition={edition} />
    </SiteFrame>
  );
}
