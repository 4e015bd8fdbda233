import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { DEFAULT_PAGES, isPermanentPage } from './default-pages';
import { pageText } from './page-text';
import { storedBody } from './stored-body';
import type { DeskOwnPage } from './views';

/** An own page for who edits it. Throws NOT_FOUND for none. */
export async function getDeskOwnPage(actor: Actor, slug: string): Promise<DeskOwnPage> {
  authorize(actor, 'page.edit');
  const kept = await db().ownPage.findUnique({
    where: { slug },
    include: { updatedBy: { select: { name: true } } },
  });
  const page = kept
    ? { ...kept, body: storedBody(kept) }
    : DEFAULT_PAGES.find((one) => one.slug === slug);
  if (!page) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPage' });
  const { title, lead, body } = page;
  return {
    slug,
    title,
    lead,
    body,
    text: pageText(body),
    listed: kept?.listed ?? true,
    version: kept?.version ?? 0,
    updatedAt: kept?.updatedAt?.toISOString() ?? null,
    updatedBy: kept?.updatedBy?.name ?? null,
    permanent: isPermanentPage(slug),
  };
}
