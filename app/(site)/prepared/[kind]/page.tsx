import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ar } from '@/messages/ar';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { PreparedView } from '@/components/site/prepared-view';
import { loadQuietEdition } from '../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../_pages/page-metadata';
import '../../styles/lists.css';
import '../../styles/prepared.css';

interface Props {
  params: Promise<{ kind: string }>;
}

const { retracted: _ofItsOwn, ...pages } = ar.site.prepared;
const PAGES = new Map(Object.entries(pages));

async function load(params: Props['params']) {
  const page = PAGES.get((await params).kind);
  if (!page) notFound();
  // Kept whatever comes: a story that is withdrawn must have nothing to do with it.
  return { page, edition: await loadQuietEdition() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, edition } = await load(params);
  return pageMetadata(edition, {
    title: pageTitle(edition, page.title),
    description: page.text,
    path: '/',
    index: false,
  });
}

/** What the front answers with 404, 410, 429 and 503; it asks for these once and keeps them. */
export default async function PreparedPage({ params }: Props) {
  const { page, edition } = await load(params);
  const retry = page === pages.unavailable || page === pages['too-many'];
  return (
    <SiteFrame edition={edition} search={false}>
      <PreparedView title={page.title} text={page.text} edition={edition} retry={retry} />
    </SiteFrame>
  );
}
