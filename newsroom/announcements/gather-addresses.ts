import { randomUUID } from 'node:crypto';
import { db } from '../db/client';
import { addJob } from '../jobs/add-job';
import type { ChangedStory } from './announced-change';

/**
 * Makes one telling, under a key of its own, of the changes that were put together. Work that is asked
 * for again while it runs is not tried again (graphile-worker 0.16 `add_jobs` ends its tries): were the
 * post done under the key that every publication asks for, one that failed meanwhile would be lost.
 */
export async function gatherAddresses(changes: ChangedStory[]): Promise<void> {
  await addJob(db(), 'submit-addresses', changes, `index-now:${randomUUID()}`);
}
