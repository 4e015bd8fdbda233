import { z } from 'zod';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { fullOr } from './full-or';
import { lockOneMedia } from './lock-media';
import { mayEditMedia } from './may-edit-media';
import { mediaId } from './media-input';
import { mediaKey } from './media-key';
import { parseCaptions } from './parse-captions';
import { CAPTIONS } from './slots';
import { mediaStorage } from './storage';

export const setCaptionsInput = z.object({
  id: mediaId,
  /** WebVTT; empty takes the captions away. */
  text: z.string(),
});

/**
 * Gives a video its captions, or others: a photo editor to any, everybody to the own uploads.
 * Refuses as `parseCaptions` does, with INVALID what is no video, with STORAGE_FULL without room.
 */
export async function setCaptions(
  actor: Actor,
  { id, text }: z.output<typeof setCaptionsInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'media.read');
  const file = text.trim() === '' ? null : captionsFile(id, parseCaptions(text));
  await write(actor, now, async (tx, record) => {
    const before = await lockOneMedia(tx, id);
    if (!mayEditMedia(actor, before)) throw new NewsroomError('FORBIDDEN');
    if (before.kind !== 'video')
      throw new NewsroomError('INVALID', { sentence: 'captionsOfVideo' });
    await tx.rendition.updateMany({
      where: { mediaId: id, slot: CAPTIONS, retiredAt: null },
      data: { retiredAt: now },
    });
    if (file) {
      const { key, content } = file;
      const facts = { mediaId: id, slot: CAPTIONS, width: 0, height: 0, format: 'vtt' };
      const row = { ...facts, bytes: content.length, retiredAt: null };
      // Captions that were there before come back under their old address.
      await tx.rendition.upsert({ where: { key }, create: { ...row, key }, update: row });
      // The row first: it holds off the job that removes old files (remove-retired-renditions.ts).
      await keepFile(file);
    }
    await tx.media.update({ where: { id }, data: { version: { increment: 1 } } });
    record({ type: 'media.changed', nounId: String(id), data: { fields: ['captions'] } });
  });
}

async function keepFile({ key, content }: { key: string; content: Buffer }): Promise<void> {
  try {
    await mediaStorage().write(key, content);
  } catch (error) {
    throw fullOr(error);
  }
}

function captionsFile(id: number, text: string): { key: string; content: Buffer } {
  const content = Buffer.from(text);
  return {
    content,
    key: mediaKey(id, { slot: CAPTIONS, width: 0, format: 'vtt', bytes: content }),
  };
}
