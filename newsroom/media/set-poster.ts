import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { actorId, type Actor } from '../staff/actor';
import { authorize, can } from '../staff/policy';

const mediaId = z.coerce.number<number | string>().int().positive().max(2_147_483_647);

export const setPosterInput = z.object({ id: mediaId, posterId: mediaId.nullable() });

/**
 * Says which picture of the library stands for a film or recording until it plays; null for none. A
 * photo editor of any, everybody of the own uploads.
 */
export async function setPoster(
  actor: Actor,
  input: z.input<typeof setPosterInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'media.read');
  const { id, posterId } = setPosterInput.parse(input);
  await write(actor, now, async (tx, record) => {
    const clip = await tx.media.findFirst({
      where: { id, kind: { not: 'picture' }, deletedAt: null },
      select: { posterId: true, createdById: true },
    });
    if (!clip) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownClip' });
    const own = clip.createdById !== null && clip.createdById === actorId(actor);
    if (!can(actor, 'media.edit') && !(own && can(actor, 'media.upload'))) {
      throw new NewsroomError('FORBIDDEN');
    }
    if (clip.posterId === posterId) return;
    if (posterId !== null) {
      const poster = await tx.media.count({
        where: { id: posterId, kind: 'picture', deletedAt: null },
      });
      if (poster === 0) {
        throw new NewsroomError('INVALID', {
          sentence: 'unknownPicture',
          fields: { posterId: 'unknownPicture' },
        });
      }
    }
    await tx.media.update({ where: { id }, data: { posterId, version: { increment: 1 } } });
    record({ type: 'media.changed', nounId: String(id), data: { fields: ['posterId'] } });
  });
}
