import { db } from '../../db/client';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { planTable } from './plan-table';
import type { RedirectRow } from './redirect-row';
import { reportOf, type TableReport } from './table-report';

/** What taking in a table would do, line by line; nothing is written. */
export async function checkTable(
  actor: Actor,
  rows: RedirectRow[],
  now: Date,
  onProgress?: (lines: number) => void,
): Promise<TableReport> {
  authorize(actor, 'redirect.edit');
  return reportOf(rows, await planTable(db(), rows, now, onProgress));
}
