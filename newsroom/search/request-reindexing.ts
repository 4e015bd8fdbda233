import { write } from '../db/write';
import { addJob } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { searchProvider } from './search-provider';

/** Asks for the words of all stories by today's rules, where some were made by older ones or are missing. */
export async function requestReindexing(actor: Actor, now: Date): Promise<void> {
  authorize(actor, 'search.index');
  if ((await searchProvider.countOutdated()) === 0) return;
  await write(actor, now, (tx) => addJob(tx, 'reindex-stories', {}, 'reindex-stories'));
}
