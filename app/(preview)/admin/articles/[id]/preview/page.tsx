import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleView } from '@/components/site/article/article-view';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { ar } from '@/messages/ar';
import { findDeskPreview } from '@/newsroom/articles/find-desk-preview';
import { listRelated } from '@/newsroom/articles/list-related';
import { requireActor } from '@/web/current-actor';
import { loadEdition } from '../../../../../(site)/_pages/load-edition';
import '../../../../../(site)/styles/article.css';
import '../../../../../(site)/styles/body-blocks.css';
import '../../../../../(site)/styles/body-media.css';
import '../../../../../(site)/styles/embeds.css';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => {
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/articles/${id}`);
  const edition = await loadEdition();
  const article = await findDeskPreview(actor, Number(id), edition.now);
  if (!article) notFound();
  return { edition, article };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await load((await params).id);
  return { title: ar.editor.live.title(article.title), robots: { index: false, follow: false } };
}

/** The working copy as readers would see it, for the frame beside its text. */
export default async function DeskPreviewPage({ params }: Props) {
  const { edition, article } = await load((await params).id);
  const around = await listRelated(article, edition.now);
  return (
    <SiteFrame edition={edition} current={article.section.slug}>
      <ArticleView article={article} around={around} edition={edition} />
    </SiteFrame>
  );
}
