import { db } from '../db/client';

/** The tag at `/tag/{id}`; null when there is none. */
export async function findTag(
  id: number,
): Promise<{ id: number; name: string; description: string } | null> {
  // No number of a tag is larger than its column.
  if (id > 2_147_483_647) return null;
  return db().tag.findUnique({
    where: { id },
    select: { id: true, name: true, description: true },
  });
}
