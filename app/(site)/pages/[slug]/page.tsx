import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { OwnPageView, type OwnPage as Content } from '@/components/site/own-page-view';
import { CollectionHead } from '../../_pages/collection-head';
import { loadEdition } from '../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../_pages/page-metadata';
import '../../styles/lists.css';
import '../../styles/article.css';

interface Props {
  params: Promise<{ slug: string }>;
}

const PAGES = new Map<string, Content>(Object.entries(ar.site.ownPages));

async function load(params: Props['params']) {
  const { slug } = await params;
  const page = PAGES.get(slug);
  if (!page) notFound();
  return { edition: await loadEdition(), page, path: `/pages/${slug}` };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, page, path } = await load(params);
  return pageMetadata(edition, {
    title: pageTitle(edition, page.title),
    description: page.lead,
    path,
  });
}

export default async function OwnPage({ params }: Props) {
  const { edition, page, path } = await load(params);
  return (
    <SiteFrame edition={edition}>
      <CollectionHead
        name={page.title}
        description={page.lead}
        path={path}
        stories={[]}
        edition={edition}
      />
      <OwnPageView page={page} />
    </SiteFrame>
  );
}
