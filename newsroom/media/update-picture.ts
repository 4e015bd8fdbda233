import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { authorize, can } from '../staff/policy';
import { deskPicture, deskPictureSelect, type DeskPicture } from './desk-picture';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(max, 'tooLong'));

export const updatePictureInput = z.object({
  id: z.coerce.number<number | string>().int().positive().max(2_147_483_647),
  alt: line(300).optional(),
  caption: line(500).optional(),
  credit: line(200).optional(),
});

/**
 * Changes what is said of a picture, and of that only what is given: a photo editor of any,
 * everybody of the own uploads.
 */
export async function updatePicture(
  actor: Actor,
  input: z.input<typeof updatePictureInput>,
  now: Date,
): Promise<DeskPicture> {
  authorize(actor, 'media.read');
  const { id, ...words } = updatePictureInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const before = await tx.media.findUnique({ where: { id } });
    if (!before) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownPicture' });
    const own = before.createdById !== null && before.createdById === actorId(actor);
    if (!can(actor, 'media.edit') && !(own && can(actor, 'media.upload'))) {
      throw new NewsroomError('FORBIDDEN');
    }
    const names = ['alt', 'caption', 'credit'] as const;
    const fields = names.filter(
      (name) => words[name] !== undefined && words[name] !== before[name],
    );
    const row = await tx.media.update({ where: { id }, data: words, select: deskPictureSelect });
    if (fields.length > 0) {
      record({ type: 'media.changed', nounId: String(id), data: { fields } });
    }
    return deskPicture(row);
  });
}
