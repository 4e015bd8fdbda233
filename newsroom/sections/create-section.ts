import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { RESERVED_SLUGS } from './reserved-slugs';
import { sectionWords } from './section-input';

export const createSectionInput = sectionWords.extend({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'slugWrong'),
});

/** Makes a section at the end of the menu. Refuses with INVALID an address that is another's. */
export async function createSection(
  actor: Actor,
  input: z.infer<typeof createSectionInput>,
  now: Date,
): Promise<{ id: number }> {
  authorize(actor, 'section.create');
  if (RESERVED_SLUGS.has(input.slug)) {
    throw new NewsroomError('INVALID', {
      sentence: 'slugReserved',
      fields: { slug: 'slugReserved' },
    });
  }
  return write(actor, now, async (tx, record) => {
    if ((await tx.section.count({ where: { slug: input.slug } })) > 0) {
      throw new NewsroomError('INVALID', {
        sentence: 'sectionSlugTaken',
        fields: { slug: 'sectionSlugTaken' },
      });
    }
    const last = await tx.section.aggregate({ _max: { position: true } });
    const { id } = await tx.section.create({
      data: { ...input, position: (last._max.position ?? 0) + 1 },
    });
    record({ type: 'section.created', nounId: String(id), data: { slug: input.slug } });
    return { id };
  });
}
