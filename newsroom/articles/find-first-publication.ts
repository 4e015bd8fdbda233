import { db } from '../db/client';

/** When the oldest story that is or will be on the site was published; null before the first. */
export async function findFirstPublication(): Promise<Date | null> {
  const oldest = await db().article.findFirst({
    where: { publicAt: { not: null } },
    orderBy: { publicAt: 'asc' },
    select: { publicAt: true },
  });
  return oldest?.publicAt ?? null;
}
