import { db } from '../db/client';

/** Those of these pictures that readers may not see now, or that another one stands in for. */
export async function listHiddenMedia(ids: number[], now: Date): Promise<number[]> {
  const rows = await db().media.findMany({
    where: {
      id: { in: ids },
      OR: [
        { licenceUntil: { lte: now } },
        { recalledAt: { not: null } },
        { deletedAt: { not: null } },
        { replacedById: { not: null } },
      ],
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
