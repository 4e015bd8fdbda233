import type { Tx } from '../db/client';
import type { CutFile } from './cut-picture';

/** A file and the key under which it is kept. */
export interface KeyedFile extends CutFile {
  key: string;
}

/**
 * Writes the rows of a picture's files that are kept. A key that has one already was cut like this
 * before: its row stands again.
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
