import type { ChangedStory } from '../announcements/announced-change';
import type { FeedRef } from '../announcements/feeds';
import type { Tx } from '../db/client';

/** Background work and what it needs to know. */
export interface JobPayloads {
  /** Cuts the renditions of a picture anew. */
  'cut-renditions': { mediaId: number };
  /** Tries links to other houses' pages. */
  'check-links': { urls: string[] };
  /** Tells the hub that a feed has changed. */
  'ping-feed': FeedRef;
  /** Makes one telling of stories that have changed. */
  'gather-addresses': ChangedStory[];
  /** Tells search engines that stories have changed. */
  'submit-addresses': ChangedStory[];
  /** Tells both that a story has appeared or ended by the clock. */
  'announce-turn': { articleId: number; turn: 'begin' | 'end' };
  /** Makes the words of stories anew whose were made by older rules. */
  'reindex-stories': Record<string, never>;
  /** Sends a letter. */
  'send-mail': { mailId: number };
  /** Writes the letter that was asked for by somebody who cannot sign in. */
  'send-reset': { resetId: string };
}

/** When work is due. */
interface DueTime {
  at: Date;
  /** Asked for again before then, it is not put off. */
  keepsTime?: boolean;
}

/** After how many tries a job is given up; about an hour. */
const MOST_TRIES = 8;

/**
 * The queue sees work of the same name that waits and adds nothing when that is taken in between
 * (graphile-worker 0.16 `add_jobs`: its insert ends in `WHERE locked_at IS NULL`). Asked once more it
 * sees that it was taken.
 */
const MOST_TURNS = 3;

/**
 * Asks for background work, in the transaction that makes it necessary: it happens if and only if
 * that commits. `key` names the work: asked for twice before it begins, it is done once, with the
 * newest payload (lists are put together). Without `due` it is done as soon as can be.
 */
export async function addJob<Name extends keyof JobPayloads>(
  tx: Tx,
  name: Name,
  payload: JobPayloads[Name],
  key: string,
  due?: DueTime,
): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const [row] = await tx.$queryRaw<{ id: string | null }[]>`
      SELECT (graphile_worker.add_job(
        ${name}, ${JSON.stringify(payload)}::json,
        run_at := ${due?.at.toISOString()}::timestamptz,
        job_key := ${key}, max_attempts := ${MOST_TRIES}::int,
        job_key_mode := ${due?.keepsTime ? 'preserve_run_at' : 'replace'})).id::text AS id`;
    if (row?.id) return;
  }
  throw new Error(`the queue does not take ${key}`);
}

/** The name of the work of cutting a picture. */
export function cutKey(mediaId: number): string {
  return `cut:${mediaId}`;
}
