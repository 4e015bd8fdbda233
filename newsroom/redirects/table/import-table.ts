import type { Tx } from '../../db/client';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { collapseInto } from '../collapse-redirects';
import { lockRedirects } from '../lock-redirect';
import { forgetMissed } from '../missing/forget-missed';
import { requireRoom } from '../require-room';
import { planTable, type TablePlan } from './plan-table';
import type { RedirectRow } from './redirect-row';
import { reportOf, type TableReport } from './table-report';

interface ImportedTable {
  rows: RedirectRow[];
  /** `all`: one refused line refuses the table; `skip`: refused lines are left out. */
  mode: 'all' | 'skip';
}

/**
 * Takes in a table of old addresses, set by set and in one transaction, with one event. What stood
 * under an address before is replaced; chains collapse both ways. Throws RULE when a line is refused
 * and all are wanted.
 */
export async function importTable(
  actor: Actor,
  { rows, mode }: ImportedTable,
  now: Date,
): Promise<TableReport> {
  authorize(actor, 'redirect.edit');
  return write(actor, now, async (tx, record) => {
    await lockRedirects(tx);
    const plan = await planTable(tx, rows, now);
    const report = reportOf(rows, plan);
    if (mode === 'all' && report.refused > 0) {
      throw new NewsroomError('RULE', { sentence: 'redirectFileRefused' });
    }
    if (report.created + report.changed === 0) return report;
    const others = await writePlan(tx, plan, now);
    const { created, changed, refused } = report;
    record({
      type: 'redirect.imported',
      nounId: 'table',
      data: { created, changed, refused, others },
    });
    return report;
  });
}

async function writePlan(tx: Tx, plan: TablePlan, now: Date): Promise<number> {
  const rows = [...plan.created, ...plan.changed];
  const branches = plan.created.filter(({ kind }) => kind === 'prefix');
  await requireRoom(tx, branches.length);
  await tx.$executeRaw`DELETE FROM "Redirect" WHERE "fromPath" = ANY(${plan.living}::text[])`;
  const written = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Redirect" AS r ("fromPath", "toPath", "kind", "status", "source", "createdAt")
    SELECT new."from", new."to", new.kind::"RedirectKind",
      CASE WHEN new."to" IS NULL THEN 410 ELSE 301 END, 'file', ${now}::timestamptz
    FROM unnest(
      ${rows.map(({ from }) => from)}::text[], ${rows.map(({ to }) => to)}::text[],
      ${rows.map(({ kind }) => kind)}::text[]) AS new("from", "to", kind)
    ON CONFLICT ("fromPath") DO UPDATE SET "toPath" = excluded."toPath",
      "kind" = excluded."kind", "status" = excluded."status", "source" = excluded."source",
      "articleId" = NULL, "version" = r."version" + 1
    RETURNING "id"`;
  const exact = rows.filter(({ kind }) => kind === 'exact').map(({ from }) => from);
  await forgetMissed(tx, exact, 'exact');
  await forgetMissed(
    tx,
    branches.map(({ from }) => from),
    'prefix',
  );
  return collapseInto(
    tx,
    written.map(({ id }) => id),
  );
}
