import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { RESERVED_SLUGS } from './reserved-slugs';

export const createSectionInput = z.object({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'slugWrong'),
  name: z.string().trim().min(2, 'nameMissing').max(60, 'tooLong'),
  description: z.string().trim().max(300, 'tooLong').default(''),
});

/** Makes a section at the end of the menu. */
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
    const last = await tx.section.aggregate({ _max: { position: true } });
    const { id } = await tx.section.create({
      data: { ...input, position: (last._max.position ?? 0) + 1 },
    });
    record({ type: 'section.created', nounId: String(id), data: { slug: input.slug } });
    return { id };
  });
}
