import type { z } from 'zod';
import { BODY_VERSION } from '../articles/body/blocks';
import { fieldsOf } from '../articles/fields';
import { lockArticle } from '../articles/lock-article';
import { requireTransition } from '../articles/transitions';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { requireFreeName } from './require-free-name';
import { templateOf } from './template-fields';
import type { saveTemplateInput } from './template-input';

/** More than anybody chooses from. */
const MOST = 60;

/**
 * Keeps what an article's text has in common with others of its sort as a template. Refuses with
 * RULE a name that is taken, and when there are sixty.
 */
export async function saveTemplate(
  actor: Actor,
  { id, name, description }: z.output<typeof saveTemplateInput>,
  now: Date,
): Promise<{ id: number }> {
  return write(actor, now, async (tx, record) => {
    const article = await lockArticle(tx, id);
    requireTransition(actor, 'template', article, now);
    await requireFreeName(tx, name);
    if ((await tx.articleTemplate.count()) >= MOST) {
      throw new NewsroomError('RULE', { sentence: 'tooManyTemplates' });
    }
    const template = await tx.articleTemplate.create({
      data: {
        name,
        description,
        fields: templateOf(fieldsOf(article.copy)),
        bodyVersion: BODY_VERSION,
        createdAt: now,
        createdById: actorId(actor),
        updatedAt: now,
      },
      select: { id: true },
    });
    record({ type: 'template.saved', nounId: String(template.id), data: { name } });
    return template;
  });
}
