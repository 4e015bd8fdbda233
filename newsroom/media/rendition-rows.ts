import type { Tx } from '../db/client';
import type { KeyedFile } from './rendition-key';

/**
 * Writes the rows of files that are kept. A key that has one already was cut like this before, or
 * belongs to a deleted picture with the same bytes: its row stands again, for this picture.
 */
export async function writeRenditionRows(
  tx: Tx,
  mediaId: number,
  files: KeyedFile[],
): Promise<void> {
  for (const { key, bytes, ...file } of files) {
    const row = { ...file, mediaId, bytes: bytes.length, retiredAt: null };
    await tx.rendition.upsert({ where: { key }, create: { key, ...row }, update: row });
  }
}
