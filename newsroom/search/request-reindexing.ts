import { write } from '../db/write';
import { addJob } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { countOutdatedCopies } from './outdated-copies';
import { searchProvider } from './search-provider';

/** Asks for the words of all stories and working copies by today's rules, where some are of older ones or missing. */
export async function requestReindexing(actor: Actor, now: Date): Promise<void> {
  authorize(actor, 'search.index');
  const [stories, copies] = await Promise.all([
    searchProvider.countOutdated(),
    countOutdatedCopies(),
  ]);
  if (stories + copies === 0) return;
  await write(actor, now, (tx) => addJob(tx, 'reindex-stories', {}, 'reindex-stories'));
}
