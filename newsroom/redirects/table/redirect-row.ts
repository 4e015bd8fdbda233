import type { RefusalKey } from '@/messages/ar-refusals';
import { normalPath } from '../normal-path';
import { normalTarget } from '../normal-target';

/** A line of a table of old addresses, as it was written. */
export interface RedirectRow {
  /** In the file, from 1. */
  line: number;
  from: string;
  to: string;
  kind: string;
  status: string;
  /** Whether the line says that `from` is a pattern. */
  pattern: string;
}

/** A line that can be a redirect, before anything else is known. */
export interface ReadRow {
  line: number;
  from: string;
  kind: 'exact' | 'prefix';
  /** Null: gone for good. */
  to: string | null;
}

/** A line that cannot be taken, and why. */
export interface RefusedRow {
  line: number;
  from: string;
  reason: RefusalKey;
}

const KINDS: Record<string, ReadRow['kind']> = {
  '': 'exact',
  exact: 'exact',
  plain: 'exact',
  url: 'exact',
  'رابط واحد': 'exact',
  'عنوان واحد': 'exact',
  prefix: 'prefix',
  'المسار وما تحته': 'prefix',
};

/** Line → redirect in normal form, or why not. What needs the database comes later (plan-table.ts). */
export function readRow(row: RedirectRow, site: string): ReadRow | RefusedRow {
  const refused = (reason: RefusalKey): RefusedRow => ({
    line: row.line,
    from: row.from.slice(0, 300),
    reason,
  });
  const word = (text: string): string => text.trim().toLowerCase();
  if (/^(?:1|true|yes|regex)$/.test(word(row.pattern))) return refused('redirectPattern');
  // Some systems call the status the type.
  const isNumber = /^\d+$/.test(word(row.kind));
  const status = word(isNumber ? row.kind : row.status);
  const kind = KINDS[isNumber ? '' : word(row.kind)];
  if (kind === undefined) return refused('redirectKindWrong');
  const from = normalPath(row.from);
  if (from === null || from.startsWith('//')) return refused('redirectFromWrong');
  if (kind === 'prefix' && (from === '/' || from.includes('?'))) {
    return refused('redirectPrefixWrong');
  }
  if (status === '410') return { line: row.line, from, kind, to: null };
  if (!['', '301', '302', '307', '308'].includes(status)) return refused('redirectStatusWrong');
  const to = normalTarget(row.to, site);
  if (to === null) return refused('redirectToWrong');
  if (kind === 'prefix' && /[?#]/.test(to)) return refused('redirectPrefixWrong');
  return { line: row.line, from, kind, to };
}
