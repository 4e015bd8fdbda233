import type { Tx } from '../db/client';
import type { DrawnFile } from './brand-file';

/**
 * Keeps the files of drawings, in the transaction that shows them. What was shown before stays:
 * pages that others keep go on naming it, and its address never means another one.
 */
export async function keepDrawings(tx: Tx, files: DrawnFile[], now: Date): Promise<void> {
  await tx.brandFile.createMany({
    data: files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes), createdAt: now })),
    skipDuplicates: true,
  });
}
