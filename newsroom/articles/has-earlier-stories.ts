import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteBeside } from './cards';
import { visibleAt } from './visible';

/** Whether readers see any story that was published before this moment: where an archive begins. */
export async function hasEarlierStories(start: Date, now: Date): Promise<boolean> {
  noteBeside(KEY.sitemap);
  const earlier = await db().article.findFirst({
    where: { AND: [visibleAt(now), { publicAt: { lt: start } }] },
    select: { id: true },
  });
  return earlier !== null;
}
