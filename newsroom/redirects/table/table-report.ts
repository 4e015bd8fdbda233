import type { TablePlan } from './plan-table';
import type { RedirectRow, RefusedRow } from './redirect-row';

/** What was, or would be, done with a table of old addresses. */
export interface TableReport {
  lines: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** How many were refused for each reason, the most frequent first. */
  reasons: { reason: RefusedRow['reason']; count: number }[];
  /** The first of them. */
  examples: RefusedRow[];
}

/** More than anybody reads down; the counts say the rest. */
const MOST_EXAMPLES = 500;

export function reportOf(rows: RedirectRow[], plan: TablePlan): TableReport {
  const counts = new Map<RefusedRow['reason'], number>();
  for (const { reason } of plan.refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    lines: rows.length,
    created: plan.created.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    refused: plan.refused.length,
    reasons: [...counts]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count),
    examples: plan.refused.slice(0, MOST_EXAMPLES),
  };
}
