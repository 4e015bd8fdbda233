import type { Edition } from '@/components/site/edition';
import { JsonLd } from '@/components/site/json-ld';
import { ShareCard } from '@/components/site/share-card';
import type { ArticleCard } from '@/newsroom/articles/views';
import { collectionJsonLd } from '@/syndication/json-ld';
import { pageOpenGraph } from '@/syndication/open-graph';
import { siteShareImage, syndicatedPublication } from './syndicated-publication';

/** Card and structured data of a page that is a list of stories. */
export function CollectionHead({
  name,
  description,
  path,
  stories,
  parent,
  edition,
}: {
  name: string;
  description: string;
  path: string;
  stories: Pick<ArticleCard, 'title' | 'address'>[];
  /** The list that this one stands in. */
  parent?: { name: string; path: string } | undefined;
  edition: Edition;
}) {
  const publication = syndicatedPublication(edition);
  const url = edition.publication.url + path;
  const card = { title: name, description, url, image: siteShareImage(edition) };
  const collection = {
    name,
    url,
    description,
    parents: parent ? [{ name: parent.name, url: edition.publication.url + parent.path }] : [],
    stories: stories.map(({ title, address }) => ({
      name: title,
      url: edition.publication.url + address,
    })),
  };
  return (
    <>
      <ShareCard tags={pageOpenGraph(card, publication)} />
      <JsonLd json={collectionJsonLd(collection, publication)} />
    </>
  );
}
