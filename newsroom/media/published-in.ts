import type { Tx } from '../db/client';
import { usesOf } from './uses-of';

/** The stories that have published a picture, itself or where it stands in for another one. */
export async function publishedIn(tx: Tx, mediaId: number): Promise<number[]> {
  const { liveIds, replaces } = await usesOf(tx, mediaId);
  const ids = new Set(liveIds);
  for (const replaced of replaces) {
    for (const id of (await usesOf(tx, replaced)).liveIds) ids.add(id);
  }
  return [...ids];
}
