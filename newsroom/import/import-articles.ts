import { setImmediate } from 'node:timers/promises';
import { LOCK } from '../db/advisory-locks';
import { db, type Tx } from '../db/client';
import { holdNames } from '../db/hold-names';
import { write, type RecordEvent } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { findKnown, isEditedAtDesk, type KnownArticle } from './find-known';
import { RowRefused, type RowResult } from './import-refusals';
import { pathGuard } from './old-paths';
import { ensureSections, ensureTags, ensureWriters } from './ensure-names';
import { prepareRow, rowHash, type ImportRow, type PreparedRow } from './prepare-row';
import { writeImported, type PlannedRow } from './write-imported';

/** Most rows of one call. */
export const IMPORT_BATCH = 200;

/**
 * Takes published articles in, or changes those that were taken before: the same rules, columns,
 * projections and events as at the desk, in a handful of statements for the whole batch. A row
 * unchanged since the last time is skipped; one that the desk has edited since is refused. A row
 * that is refused does not hold up the others; the results stand in the order of the rows.
 */
export async function importArticles(
  actor: Actor,
  rows: ImportRow[],
  now: Date,
): Promise<RowResult[]> {
  authorize(actor, 'import');
  if (rows.length > IMPORT_BATCH) throw new Error(`at most ${IMPORT_BATCH} rows at once`);
  const results = new Map<ImportRow, RowResult>();
  for (const round of withoutRepeats(rows)) await importRound(actor, round, now, results);
  return rows.map((row) => {
    const result = results.get(row);
    if (!result) throw new Error(`row ${row.line.externalId} has no result`);
    return result;
  });
}

// An id twice in one batch is two turns: the later line has the last word.
function withoutRepeats(rows: ImportRow[]): ImportRow[][] {
  const rounds: Map<string, ImportRow>[] = [];
  for (const row of rows) {
    const { externalId } = row.line;
    const free = rounds.findLastIndex((round) => round.has(externalId)) + 1;
    (rounds[free] ??= new Map<string, ImportRow>()).set(externalId, row);
  }
  return rounds.map((round) => [...round.values()]);
}

async function importRound(
  actor: Actor,
  rows: ImportRow[],
  now: Date,
  results: Map<ImportRow, RowResult>,
): Promise<void> {
  const fresh = await withoutUnchanged(rows, results);
  const prepared: PreparedRow[] = [];
  for (const row of fresh) {
    prepared.push(...(attempt(row, results, () => [prepareRow(row)]) ?? []));
    // The batch before is being written: its answers from the database must not wait for this one.
    await setImmediate();
  }
  if (prepared.length === 0) return;
  await write(actor, now, async (tx, record) => {
    // Two imports at once would both make the same new writer; only their writing waits for each other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK.imports})`;
    await holdNames(tx);
    const planned = await plan(tx, record, prepared, results);
    await writeImported(tx, record, actor, planned, now);
    for (const { prepared: row, known } of planned) {
      results.set(row.row, { status: known ? 'updated' : 'created' });
    }
  });
}

async function withoutUnchanged(
  rows: ImportRow[],
  results: Map<ImportRow, RowResult>,
): Promise<ImportRow[]> {
  const known = await db().article.findMany({
    where: { externalId: { in: rows.map(({ line }) => line.externalId) } },
    select: {
      externalId: true,
      importHash: true,
      liveRevision: { select: { pictureId: true } },
    },
  });
  const byId = new Map(known.map((row) => [row.externalId, row]));
  return rows.filter((row) => {
    const before = byId.get(row.line.externalId);
    // A picture that this run was not given (no folder, no file) is no reason to lose the one it has.
    if (row.line.image) row.mediaId ??= before?.liveRevision?.pictureId ?? null;
    const hash = before?.importHash;
    if (!hash || hash !== rowHash(row)) return true;
    results.set(row, { status: 'skipped' });
    return false;
  });
}

async function plan(
  tx: Tx,
  record: RecordEvent,
  prepared: PreparedRow[],
  results: Map<ImportRow, RowResult>,
): Promise<PlannedRow[]> {
  const sections = await ensureSections(tx, record, prepared);
  const known = await findKnown(tx, prepared);
  const paths = await pathGuard(tx, prepared, known, sections);
  const accepted = prepared.filter(
    (row) =>
      attempt(row.row, results, () => {
        sections.of(row);
        const before = known.get(row.row.line.externalId);
        if (before && isEditedAtDesk(before)) throw new RowRefused('editedAtDesk');
        paths.require(row);
        return row;
      }) !== null,
  );
  const tags = await ensureTags(tx, record, accepted);
  const writers = await ensureWriters(tx, record, accepted);
  return accepted.map((row) => {
    const section = sections.of(row);
    const before: KnownArticle | null = known.get(row.row.line.externalId) ?? null;
    return { prepared: row, known: before, section, tagIds: tags(row), writerIds: writers(row) };
  });
}

/** Runs one row's part; null, and a result that says why, when it refuses. */
function attempt<T>(row: ImportRow, results: Map<ImportRow, RowResult>, run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error;
    results.set(row, { status: 'refused', reason: error.reason });
    return null;
  }
}
