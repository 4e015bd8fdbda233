import { db } from '../db/client';
import { write } from '../db/write';
import { addJob } from '../jobs/add-job';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { ANALYSER_VERSION } from './search-document';

/** Stories whose words were made by older rules than today's. */
export async function countOutdated(): Promise<number> {
  const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`
    SELECT count(*) AS count FROM "ArticleSearch" WHERE "analyser" <> ${ANALYSER_VERSION}`;
  return Number(count);
}

/** Asks for the words of all stories by today's rules, where some were made by older ones. */
export async function requestReindexing(actor: Actor, now: Date): Promise<void> {
  authorize(actor, 'search.index');
  if ((await countOutdated()) === 0) return;
  await write(actor, now, (tx) => addJob(tx, 'reindex-stories', {}, 'reindex-stories'));
}
