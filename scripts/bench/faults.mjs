import { measureKills } from './kills.mjs';
import { measureOutage } from './outage.mjs';

/** What fails in life: killed processes while somebody publishes, and a database that stands still. */
export async function measureFaults(bench) {
  const parts = [];
  for (const measure of [measureKills, measureOutage]) {
    parts.push(await measure(bench));
    await bench.scratch.stopUsed();
  }
  return {
    rows: parts.flatMap(({ rows }) => rows ?? []),
    promises: parts.flatMap(({ promises }) => promises),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
