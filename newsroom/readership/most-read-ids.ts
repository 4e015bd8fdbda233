import { db } from '../db/client';
import { rankingSql } from './list-most-read';

const MOST = 20;
const KEPT_MS = 60_000;

let kept: { at: number; ids: Promise<number[]> } | undefined;

/**
 * Numbers of the stories that were read most in the last 24 hours, for what stands beside other
 * matter. The ranking reads a whole day of counts, so within a minute it is read once; whoever shows
 * one of these stories asks whether readers may still see it.
 */
export async function mostReadIds(now: Date): Promise<number[]> {
  const at = now.getTime();
  if (!kept || at < kept.at || at - kept.at >= KEPT_MS) {
    const ids = read(now);
    const reading = (kept = { at, ids });
    // A failure is not remembered.
    ids.catch(() => {
      if (kept === reading) kept = undefined;
    });
  }
  return kept.ids;
}

async function read(now: Date): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>(rankingSql('day', now));
  return rows.slice(0, MOST).map((row) => Number(row.id));
}
