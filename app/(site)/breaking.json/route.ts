import { clockTime, isoWithOffset } from '@/newsroom/arabic/dates';
import { listBreaking } from '@/newsroom/articles/list-breaking';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';

export const dynamic = 'force-dynamic';

/**
 * What is breaking now, for pages that stand open: `{stories: [{id, address, title, at, clock,
 * until}]}` (`BreakingEntry` in enhance/breaking-entries.ts).
 */
export const GET = machineFile('json', async () => {
  const { now, dates } = await loadEdition();
  const stories = await listBreaking(now);
  return JSON.stringify({
    stories: stories.map(({ id, address, title, publishedAt, until }) => ({
      id,
      address,
      title,
      at: isoWithOffset(new Date(publishedAt), dates.zone),
      clock: clockTime(new Date(publishedAt), dates),
      until,
    })),
  });
});
