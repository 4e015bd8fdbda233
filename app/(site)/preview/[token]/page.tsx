import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ar } from '@/messages/ar';
import { ArticleView } from '@/components/site/article/article-view';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { findPreview } from '@/newsroom/articles/find-preview';
import { listRelated } from '@/newsroom/articles/list-related';
import { loadEdition } from '../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../_pages/page-metadata';
import { noteOpening } from './note-opening';
import '../../styles/article.css';
import '../../styles/body-blocks.css';
import '../../styles/body-media.css';
import '../../styles/embeds.css';

interface Props {
  params: Promise<{ token: string }>;
}

const load = cache(async (token: string) => {
  const edition = await loadEdition();
  const article = await findPreview(token, edition.now);
  if (!article) notFound();
  return { edition, article };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, article } = await load((await params).token);
  return pageMetadata(edition, {
    title: pageTitle(edition, article.title),
    description: article.standfirst,
    path: article.address,
    index: false,
  });
}

export default async function PreviewPage({ params }: Props) {
  const { token } = await params;
  const { edition, article } = await load(token);
  noteOpening(token, edition.now);
  const around = await listRelated(article, edition.now);
  return (
    <SiteFrame
      edition={edition}
      current={article.section.slug}
      banner={
        <p className="notice" role="note">
          {ar.site.frame.preview}
        </p>
      }
    >
      <ArticleView article={article} around={around} edition={edition} />
    </SiteFrame>
  );
}
