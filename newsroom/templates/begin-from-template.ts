import { dropMissingReferences } from '../articles/drop-missing-references';
import type { ArticleFields } from '../articles/fields';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { can } from '../staff/policy';
import { fromTemplate } from './template-fields';

/**
 * What a new article of the actor's begins with, without the tags and the section that are gone
 * since, and without a section into which the actor may not write. Throws NOT_FOUND.
 */
export async function beginFromTemplate(tx: Tx, actor: Actor, id: number): Promise<ArticleFields> {
  const template = await tx.articleTemplate.findUnique({
    where: { id },
    select: { fields: true },
  });
  if (!template) {
    throw new NewsroomError('NOT_FOUND', {
      sentence: 'unknownTemplate',
      fields: { template: 'unknownTemplate' },
    });
  }
  const fields = await dropMissingReferences(tx, fromTemplate(template.fields));
  return { ...fields, sectionId: await openSection(tx, actor, fields.sectionId) };
}

async function openSection(tx: Tx, actor: Actor, id: number | null): Promise<number | null> {
  if (id === null) return null;
  const subject = {
    createdById: actorId(actor),
    assigneeId: null,
    sectionId: id,
    liveSectionId: null,
  };
  if (!can(actor, 'article.edit', subject)) return null;
  const section = await tx.section.findUnique({ where: { id }, select: { id: true } });
  return section && id;
}
