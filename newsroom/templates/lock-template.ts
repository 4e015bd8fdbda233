import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { mayChange } from './may-change';

/**
 * A template, held until the transaction ends. Throws NOT_FOUND, and FORBIDDEN for a colleague's
 * when the actor may change only own ones.
 */
export async function lockTemplate(tx: Tx, actor: Actor, id: number): Promise<{ name: string }> {
  await tx.$queryRaw`SELECT 1 FROM "ArticleTemplate" WHERE id = ${id} FOR UPDATE`;
  const template = await tx.articleTemplate.findUnique({
    where: { id },
    select: { name: true, createdById: true },
  });
  if (!template) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownTemplate' });
  if (!mayChange(actor, template.createdById)) throw new NewsroomError('FORBIDDEN');
  return template;
}
