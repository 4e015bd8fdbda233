import type { Tx } from '../db/client';
import type { OwnPageModel } from '../db/generated/models';
import { NewsroomError } from '../errors';
import { keepDefaultPages } from './keep-default-pages';

/** Locks a page against other changes until the command is over. Throws NOT_FOUND for none. */
export async function lockOwnPage(tx: Tx, slug: string): Promise<OwnPageModel> {
  await keepDefaultPages(tx);
  await tx.$executeRaw`SELECT 1 FROM "OwnPage" WHERE slug = ${slug} FOR UPDATE`;
  const page = await tx.ownPage.findUnique({ where: { slug } });
  if (!page) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPage' });
  return page;
}
