import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleView } from '@/components/site/article/article-view';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { JsonLd } from '@/components/site/json-ld';
import { ShareCard } from '@/components/site/share-card';
import { findPublicArticle } from '@/newsroom/articles/find-public-article';
import { listRelated } from '@/newsroom/articles/list-related';
import { articleJsonLd } from '@/syndication/json-ld';
import { articleOpenGraph } from '@/syndication/open-graph';
import { articleNumber } from '../../_pages/article-number';
import { loadEdition } from '../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../_pages/page-metadata';
import { syndicatedArticle } from '../../_pages/syndicated-article';
import { syndicatedPublication } from '../../_pages/syndicated-publication';
import '../../styles/article.css';
import '../../styles/body-blocks.css';
import '../../styles/body-media.css';
import '../../styles/embeds.css';

interface Props {
  params: Promise<{ section: string; id: string }>;
}

// A wrong section never comes here: the front knows every story's one address.
const load = cache(async (section: string, segment: string) => {
  const id = articleNumber(segment);
  if (id === null) notFound();
  const edition = await loadEdition();
  const article = await findPublicArticle(id, edition.now);
  if (article?.section.slug !== section) notFound();
  return { edition, article };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, id } = await params;
  const { edition, article } = await load(section, id);
  return pageMetadata(edition, {
    title: pageTitle(edition, article.title),
    description: article.standfirst,
    path: article.address,
    feed: { path: `/${section}/feed.xml`, title: pageTitle(edition, article.section.name) },
  });
}

export default async function ArticlePage({ params }: Props) {
  const { section, id } = await params;
  const { edition, article } = await load(section, id);
  const around = await listRelated(article, edition.now);
  const publication = syndicatedPublication(edition);
  const syndicated = syndicatedArticle(article, edition);
  return (
    <SiteFrame edition={edition} current={section}>
      <ShareCard tags={articleOpenGraph(syndicated, publication)} />
      <JsonLd json={articleJsonLd(syndicated, publication)} />
      <ArticleView article={article} around={around} isCounted edition={edition} />
    </SiteFrame>
  );
}
