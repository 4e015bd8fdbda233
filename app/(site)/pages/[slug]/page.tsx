import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { OwnPageView } from '@/components/site/own-page-view';
import { findOwnPage } from '@/newsroom/own-pages/find-own-page';
import { CollectionHead } from '../../_pages/collection-head';
import { loadEdition } from '../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../_pages/page-metadata';
import '../../styles/lists.css';
import '../../styles/article.css';
import '../../styles/body-blocks.css';
import '../../styles/embeds.css';

interface Props {
  params: Promise<{ slug: string }>;
}

const load = cache(async (slug: string) => {
  const [edition, page] = await Promise.all([loadEdition(), findOwnPage(slug)]);
  if (!page) notFound();
  return { edition, page, path: `/pages/${slug}` };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, page, path } = await load((await params).slug);
  return pageMetadata(edition, {
    title: pageTitle(edition, page.title),
    description: page.lead,
    path,
  });
}

export default async function OwnPage({ params }: Props) {
  const { edition, page, path } = await load((await params).slug);
  return (
    <SiteFrame edition={edition}>
      <CollectionHead
        name={page.title}
        description={page.lead}
        path={path}
        stories={[]}
        edition={edition}
      />
      <OwnPageView page={page} dates={edition.dates} />
    </SiteFrame>
  );
}
