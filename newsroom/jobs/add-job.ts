import type { Tx } from '../db/client';

/** Background work and what it needs to know. */
export interface JobPayloads {
  /** Cuts the renditions of a picture anew. */
  'cut-renditions': { mediaId: number };
}

const MOST_TRIES = 8;

/**
 * Asks for background work, in the transaction that makes it necessary: it happens if and only if
 * that commits. `key` names the work: asked for twice before it begins, it is done once.
 */
export async function addJob<Name extends keyof JobPayloads>(
  tx: Tx,
  name: Name,
  payload: JobPayloads[Name],
  key: string,
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name}, ${JSON.stringify(payload)}::json,
      job_key := ${key}, max_attempts := ${MOST_TRIES}::int)`;
}

/** The name of the work of cutting a picture. */
export function cutKey(mediaId: number): string {
  return `cut:${mediaId}`;
}
