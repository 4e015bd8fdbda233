import type { CollectionPage, ItemList, JsonLdObject, ProfilePage } from 'schema-dts';
import {
  articleNode,
  breadcrumbNode,
  imageNode,
  listOf,
  publisherNode,
  publisherReference,
  websiteId,
  websiteNode,
} from './json-ld-nodes';
import { scriptJson } from './script-json';
import type { NamedPage, SyndicatedArticle, SyndicatedImage, SyndicatedPublication } from './types';

// Each returns the whole content of the page's one `script[type="application/ld+json"]`, safe to stand there.
// Types and properties: schema.org; what search engines use of them: Google Search Central, "Structured data".

/** A story's page. The article is the first entry of the graph: a contract with those who read it. */
export function articleJsonLd(
  article: SyndicatedArticle,
  publication: SyndicatedPublication,
): string {
  return graph([
    articleNode(article, publication),
    breadcrumbNode([article.section, { name: article.title, url: article.url }], publication),
    publisherNode(publication),
  ]);
}

/** The front page: the site with its search, and who publishes it. */
export function websiteJsonLd(publication: SyndicatedPublication): string {
  return graph([websiteNode(publication), publisherNode(publication)]);
}

export interface SyndicatedCollection extends NamedPage {
  readonly description: string;
  /** Pages between the front page and this one, if any. */
  readonly parents: readonly NamedPage[];
  /** The stories on this page, in the order shown; `name` is the headline. */
  readonly stories: readonly NamedPage[];
}

/** A section, a tag, an archive day, any list of stories. */
export function collectionJsonLd(
  collection: SyndicatedCollection,
  publication: SyndicatedPublication,
): string {
  const { name, url, description, parents, stories } = collection;
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': url,
    name,
    url,
    description: description || undefined,
    inLanguage: publication.language,
    isPartOf: { '@id': websiteId(publication) },
    publisher: publisherReference(publication),
    mainEntity: storyList(stories),
  };
  return graph([
    page,
    breadcrumbNode([...parents, { name, url }], publication),
    websiteNode(publication),
  ]);
}

export interface SyndicatedPerson extends NamedPage {
  /** The line under the name: a beat or a column. */
  readonly headline: string;
  readonly bio: string;
  readonly image: SyndicatedImage | null;
  readonly profileUrls: readonly string[];
  /** The stories on this page, in the order shown. */
  readonly stories: readonly NamedPage[];
}

/** A writer's page. */
export function personJsonLd(person: SyndicatedPerson, publication: SyndicatedPublication): string {
  const { name, url, headline, bio, image, profileUrls, stories } = person;
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': url,
    name,
    url,
    inLanguage: publication.language,
    isPartOf: { '@id': websiteId(publication) },
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name,
      url,
      jobTitle: headline || undefined,
      description: bio || undefined,
      image: image ? imageNode(image) : undefined,
      sameAs: listOf(profileUrls, (address) => address),
      worksFor: publisherReference(publication),
    },
    hasPart: listOf(stories, (story) => ({
      '@type': 'NewsArticle' as const,
      headline: story.name,
      url: story.url,
    })),
  };
  return graph([page, breadcrumbNode([{ name, url }], publication), websiteNode(publication)]);
}

function storyList(stories: readonly NamedPage[]): ItemList | undefined {
  if (stories.length === 0) return undefined;
  return {
    '@type': 'ItemList',
    itemListElement: stories.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      url,
    })),
  };
}

function graph(nodes: readonly JsonLdObject[]): string {
  return scriptJson({ '@context': 'https://schema.org', '@graph': nodes });
}
