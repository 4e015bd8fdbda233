import { db, type Tx } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { DEFAULT_PAGES } from './default-pages';
import type { OwnPageRef } from './views';

/** The newspaper's own pages in the order of the foot. */
export async function listOwnPages(): Promise<OwnPageRef[]> {
  // Their names and order stand in the foot of every page, as what the newspaper is called does.
  noteShown(KEY.settings);
  return ownPagesIn(db());
}

/** The same within a transaction. Before anybody has changed one, they are the ones to begin with. */
export async function ownPagesIn(tx: Pick<Tx, 'ownPage'>): Promise<OwnPageRef[]> {
  const kept = await tx.ownPage.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { slug: true, title: true, listed: true },
  });
  const have = new Set(kept.map(({ slug }) => slug));
  const begun = DEFAULT_PAGES.filter(({ slug }) => !have.has(slug));
  return [...begun.map(({ slug, title }) => ({ slug, title, listed: true })), ...kept];
}
