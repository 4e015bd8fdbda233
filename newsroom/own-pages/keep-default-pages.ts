import type { Tx } from '../db/client';
import { DEFAULT_PAGES } from './default-pages';
import { bodyColumns } from './stored-body';

/**
 * Gives the pages that nobody has changed yet a row, so that they can be locked and moved like the
 * others. Their version is 0: who opened one before that has seen the same text.
 */
export async function keepDefaultPages(tx: Tx): Promise<void> {
  await tx.ownPage.createMany({
    data: DEFAULT_PAGES.map(({ body, ...page }, at) => ({
      ...page,
      ...bodyColumns(body),
      position: at + 1,
      version: 0,
    })),
    skipDuplicates: true,
  });
}
