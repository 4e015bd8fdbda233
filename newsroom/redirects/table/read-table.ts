import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse';
import { NewsroomError } from '../../errors';
import type { RedirectRow } from './redirect-row';

/** As many as an archive of many years has; more come in several files. */
const MOST_ROWS = 100_000;
const MOST_BYTES = 32 * 1024 * 1024;

type Column = Exclude<keyof RedirectRow, 'line'>;

/** How other systems and people call the columns; case and spaces around do not count. */
const COLUMNS: Record<Column, string[]> = {
  from: [
    'from',
    'source',
    'origin',
    'old',
    'old url',
    'old_url',
    'الرابط القديم',
    'العنوان القديم',
    'من',
  ],
  to: ['to', 'target', 'destination', 'new', 'new url', 'new_url', 'الوجهة', 'إلى'],
  kind: ['kind', 'type', 'match', 'النوع'],
  status: ['status', 'code', 'http code', 'الحالة'],
  pattern: ['regex', 'format'],
};

/**
 * Reads a table of old addresses: UTF-8 with or without a byte order mark; comma, semicolon or tab;
 * a header in Arabic or English. Throws INVALID (`redirectFile…`) for what is no such table.
 */
export async function readTable(chunks: AsyncIterable<Uint8Array>): Promise<RedirectRow[]> {
  const text = await readText(chunks);
  const records = await parseText(text);
  const [header, ...lines] = records;
  if (!header || lines.length === 0) throw wrong('redirectFileEmpty');
  if (lines.length > MOST_ROWS) throw wrong('redirectFileLong');
  const places = placesOf(header.record);
  return lines.map(({ record, line }) => {
    const cell = (column: Column): string => record[places[column]] ?? '';
    return {
      line,
      from: cell('from'),
      to: cell('to'),
      kind: cell('kind'),
      status: cell('status'),
      pattern: cell('pattern'),
    };
  });
}

async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_BYTES) throw wrong('redirectFileLong');
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  if (!isUtf8(bytes)) throw wrong('redirectFileEncoding');
  return bytes.toString('utf8');
}

interface Parsed {
  record: string[];
  line: number;
}

async function parseText(text: string): Promise<Parsed[]> {
  const parser = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
    max_record_size: 64 * 1024,
  });
  const records: Parsed[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      records.push({ record, line: info.lines });
      if (records.length > MOST_ROWS + 1) break;
    }
  } catch {
    throw wrong('redirectFileBroken');
  }
  return records;
}

/** The mark that parts the header most often. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text.slice(0, 2000))?.[0] ?? '';
  const times = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

function placesOf(header: string[]): Record<Column, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const place = (column: Column): number =>
    names.findIndex((name) => COLUMNS[column].includes(name));
  const places = {
    from: place('from'),
    to: place('to'),
    kind: place('kind'),
    status: place('status'),
    pattern: place('pattern'),
  };
  if (places.from < 0 || (places.to < 0 && places.status < 0)) throw wrong('redirectFileHeader');
  return places;
}

function wrong(
  sentence:
    | 'redirectFileEmpty'
    | 'redirectFileLong'
    | 'redirectFileEncoding'
    | 'redirectFileBroken'
    | 'redirectFileHeader',
): NewsroomError {
  return new NewsroomError('INVALID', { sentence });
}
