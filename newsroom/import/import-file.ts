import { NewsroomError } from '../errors';
import { takeInFile } from '../media/take-in-file';
import type { Actor } from '../staff/actor';
import { findImage } from './find-image';
import { IMPORT_BATCH, importArticles } from './import-articles';
import { IMPORT_REFUSALS, type RowResult } from './import-refusals';
import { parseLine } from './parse-line';
import type { ImportRow } from './prepare-row';
import { readLines } from './read-lines';

/** Something a person has to look at, with the line it stands in. */
interface ImportProblem {
  line: number;
  /** Id and headline as far as they could be read. */
  what: string;
  why: string;
}

export interface ImportSummary {
  created: number;
  updated: number;
  skipped: number;
  refused: number;
  /** What was refused, and pictures that are missing from articles that were taken. */
  problems: ImportProblem[];
}

interface Source {
  chunks: AsyncIterable<Uint8Array>;
  /** Folder of the pictures. */
  pictures: string | null;
}

interface Numbered {
  line: number;
  row: ImportRow;
}

/**
 * Imports a file of JSON Lines, in batches, reading the next while the last is written. Broken
 * lines and refused articles are named and do not stop it. `report` hears of every batch.
 */
export async function importFile(
  actor: Actor,
  source: Source,
  clock: () => Date,
  report: (summary: ImportSummary) => void,
): Promise<ImportSummary> {
  const summary: ImportSummary = { created: 0, updated: 0, skipped: 0, refused: 0, problems: [] };
  const refuse = (line: number, what: string, why: string): void => {
    summary.refused += 1;
    summary.problems.push({ line, what, why });
  };
  const send = async (batch: Numbered[]): Promise<void> => {
    const results = await takeBatch(actor, batch, clock());
    batch.forEach(({ line, row }, at) => {
      const result = results[at];
      if (!result || typeof result === 'string') refuse(line, nameOf(row), result ?? 'no result');
      else if (result.reason) refuse(line, nameOf(row), IMPORT_REFUSALS[result.reason]);
      else summary[result.status] += 1;
    });
    report(summary);
  };

  let batch: Numbered[] = [];
  let before = { ids: new Set<string>(), done: Promise.resolve() };
  const next = async (): Promise<void> => {
    const rows = batch;
    batch = [];
    const ids = new Set(rows.map(({ row }) => row.line.externalId));
    // The same article twice in a row: the later line has the last word.
    if ([...ids].some((id) => before.ids.has(id))) await before.done;
    const done = send(rows);
    // It may fail while nobody waits for it yet; the one who waits later is told.
    done.catch(() => undefined);
    await before.done;
    before = { ids, done };
  };

  for await (const { number, text } of readLines(source.chunks)) {
    if (text === null) {
      refuse(number, '', 'it is not UTF-8, or longer than 16 MB');
      continue;
    }
    const parsed = parseLine(text);
    if (!parsed.ok) {
      refuse(number, '', parsed.wrong);
      continue;
    }
    const row: ImportRow = { line: parsed.line, mediaId: null };
    const { image } = parsed.line;
    if (image && source.pictures !== null) {
      const picture = await takeImage(actor, source.pictures, row, clock());
      if (typeof picture === 'number') row.mediaId = picture;
      else summary.problems.push({ line: number, what: nameOf(row), why: picture });
    }
    batch.push({ line: number, row });
    if (batch.length === IMPORT_BATCH) await next();
  }
  await next();
  await before.done;
  summary.problems.sort((a, b) => a.line - b.line);
  return summary;
}

/**
 * A batch that fails as a whole is tried row by row, so that one row which nobody thought of costs
 * only itself; when every row fails, the fault is not the rows'.
 */
async function takeBatch(
  actor: Actor,
  batch: Numbered[],
  now: Date,
): Promise<(RowResult | string)[]> {
  const rows = batch.map(({ row }) => row);
  try {
    return await importArticles(actor, rows, now);
  } catch (cause) {
    const results: (RowResult | string)[] = [];
    for (const row of rows) {
      const one = await importArticles(actor, [row], now).catch(
        (error: unknown) => `unexpected: ${error instanceof Error ? error.message : String(error)}`,
      );
      results.push(typeof one === 'string' ? one : (one[0] ?? 'no result'));
    }
    if (results.every((result) => typeof result === 'string')) throw cause;
    return results;
  }
}

const WHY: Record<string, string> = {
  fileEmpty: 'it is empty',
  pictureBroken: 'it cannot be read',
  pictureHeic: 'it is a HEIC, which browsers do not show',
  pictureTooLarge: 'it is larger than 25 MB or 50 megapixels',
  pictureType: 'it is no JPEG, PNG, WebP, AVIF or GIF',
};

/** The id of a row's picture in the library, or in English why it has none. */
async function takeImage(
  actor: Actor,
  folder: string,
  { line }: ImportRow,
  now: Date,
): Promise<number | string> {
  const fileName = line.image ?? '';
  const found = await findImage(folder, fileName);
  if ('wrong' in found) return `taken without its picture: ${found.wrong}`;
  try {
    // What looks alike in an archive was told apart when it was published.
    const file = { path: found.path, fileName, credit: line.credit ?? '', keep: true };
    const taken = await takeInFile(actor, file, now);
    if (taken.state === 'similar') throw new Error('a picture that is to be kept was asked about');
    if (taken.picture.kind !== 'picture') return 'taken without its picture: it is no picture';
    return taken.picture.id;
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    return `taken without its picture: ${WHY[error.details.sentence ?? ''] ?? error.code}`;
  }
}

function nameOf({ line }: ImportRow): string {
  return `${line.externalId} «${line.title.slice(0, 80)}»`;
}
