import { db } from '../db/client';
import { ownPageKey } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { DEFAULT_PAGES } from './default-pages';
import { storedBody } from './stored-body';
import type { OwnPageView } from './views';

/** The newspaper's own page at `/pages/{slug}`; null when there is none. */
export async function findOwnPage(slug: string): Promise<OwnPageView | null> {
  noteShown(ownPageKey(slug));
  const kept = await db().ownPage.findUnique({ where: { slug } });
  const page = kept
    ? { ...kept, body: storedBody(kept) }
    : DEFAULT_PAGES.find((one) => one.slug === slug);
  if (!page) return null;
  return {
    slug,
    title: page.title,
    lead: page.lead,
    body: page.body,
    updatedAt: kept?.updatedAt?.toISOString() ?? null,
  };
}
