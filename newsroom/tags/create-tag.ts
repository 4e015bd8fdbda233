import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { foldArabic } from '../arabic/fold';
import type { TagRef } from '../articles/views';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { findTagNamed } from './find-tag-named';

export const createTagInput = z.object({ name: z.string().max(60, 'tooLong') });

/** Makes a tag, or finds the one that is spelt alike (same folded name) or has it as a synonym. */
export async function createTag(
  actor: Actor,
  input: z.infer<typeof createTagInput>,
  now: Date,
): Promise<TagRef> {
  authorize(actor, 'tag.create');
  const name = cleanText(input.name).replace(/\s+/g, ' ').trim();
  const folded = foldArabic(name).trim();
  if (!folded) throw new NewsroomError('INVALID', { sentence: 'nameMissing' });
  return write(actor, now, async (tx, record) => {
    // Two people may type the same new tag in the same second.
    const made = await tx.tag.createManyAndReturn({
      data: [{ name, folded }],
      skipDuplicates: true,
      select: { id: true, name: true },
    });
    const tag = made[0];
    if (!tag) {
      const known = await findTagNamed(tx, name);
      if (!known) throw new NewsroomError('CONFLICT', { sentence: 'takenMeanwhile' });
      return known.leadsTo ?? { id: known.id, name: known.name };
    }
    record({ type: 'tag.created', nounId: String(tag.id), data: { name } });
    return tag;
  });
}
