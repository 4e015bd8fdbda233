import { db } from '../db/client';

/** The bytes of a drawing of the newspaper by its name; null when there is none. */
export async function findBrandFile(name: string): Promise<Buffer | null> {
  const row = await db().brandFile.findUnique({ where: { name }, select: { bytes: true } });
  return row && Buffer.from(row.bytes);
}
