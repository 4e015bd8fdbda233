import { setImmediate as turn } from 'node:timers/promises';
import { env } from '@/env';
import type { RefusalKey } from '@/messages/ar-refusals';
import type { Tx } from '../../db/client';
import type { RedirectRule } from '../redirect-keys';
import { finalTargets } from './final-targets';
import { livingAmong } from '../living-addresses';
import { readRow, type ReadRow, type RedirectRow, type RefusedRow } from './redirect-row';

/** What a table of old addresses would change. */
export interface TablePlan {
  /** With the targets to which they lead in the end. */
  created: ReadRow[];
  changed: ReadRow[];
  /** How many are in the newspaper exactly so already. */
  unchanged: number;
  refused: RefusedRow[];
  /** Targets that are pages: what is redirected from there goes. */
  living: string[];
}

/** Lines between two looks at what else the process has to do. */
const AT_ONCE = 500;

/**
 * Looks at every line of a table as if all of it were taken in: addresses that live, that come twice,
 * chains within the table and into the newspaper's own redirects, circles. Writes nothing.
 *
 * @param onProgress hears how many lines were read
 */
export async function planTable(
  tx: Tx,
  rows: RedirectRow[],
  now: Date,
  onProgress?: (lines: number) => void,
): Promise<TablePlan> {
  const refused: RefusedRow[] = [];
  const refuse = ({ line, from }: ReadRow, reason: RefusalKey): void => {
    refused.push({ line, from: from.slice(0, 300), reason });
  };
  const read: ReadRow[] = [];
  for (const [at, row] of rows.entries()) {
    const one = readRow(row, env().SITE_URL);
    if ('reason' in one) refused.push(one);
    else read.push(one);
    if (at % AT_ONCE !== 0) continue;
    onProgress?.(at);
    await turn();
  }
  const living = await livingAmong(
    tx,
    read.map(({ from }) => from),
    now,
  );
  const byFrom = new Map<string, ReadRow>();
  let unchanged = 0;
  for (const row of read) {
    const first = byFrom.get(row.from);
    if (living.has(row.from)) refuse(row, 'redirectFromLives');
    else if (!first) byFrom.set(row.from, row);
    else if (first.to === row.to && first.kind === row.kind) unchanged += 1;
    else refuse(row, 'redirectTwice');
  }
  const targets = await finalTargets(tx, byFrom, now);
  const there = await rulesUnder(tx, [...byFrom.keys()]);
  const plan: TablePlan = { created: [], changed: [], unchanged, refused, living: targets.living };
  for (const row of byFrom.values()) {
    const reason = targets.refused.get(row.from);
    if (reason) {
      refuse(row, reason);
      continue;
    }
    const final = { ...row, to: targets.found.get(row.from) ?? null };
    const known = there.get(row.from);
    if (!known) plan.created.push(final);
    else if (known.toPath === final.to && known.kind === final.kind) plan.unchanged += 1;
    else plan.changed.push(final);
  }
  refused.sort((a, b) => a.line - b.line);
  return plan;
}

async function rulesUnder(tx: Tx, froms: string[]): Promise<Map<string, RedirectRule>> {
  const rules = await tx.$queryRaw<RedirectRule[]>`
    SELECT "id", "fromPath", "kind"::text AS kind, "toPath" FROM "Redirect"
    WHERE "fromPath" = ANY(${froms}::text[])`;
  return new Map(rules.map((rule) => [rule.fromPath, rule]));
}
