import {
  foreignRuns,
  textPieces,
  type ForeignRun,
  type TextPiece,
} from '../../arabic/foreign-runs';
import type { Span } from './blocks';

/** A span's marks, and its text cut at its foreign runs. */
export interface PiecedSpan {
  span: Span;
  pieces: TextPiece[];
}

/** Spans that follow one another; inside one foreign run where `run` is given. */
export interface SpanGroup {
  run: ForeignRun | null;
  spans: PiecedSpan[];
}

interface Place {
  start: number;
  end: number;
}

interface PlacedSpan extends Place {
  span: Span;
}

/**
 * The spans of a paragraph with the foreign runs of its whole text: a run may begin in bold and end
 * in plain letters, and must still be one. A link is never cut in two for it.
 */
export function bidiSpans(spans: Span[]): SpanGroup[] {
  const text = spans.map((span) => span.text).join('');
  const runs = foreignRuns(text);
  const placed = placedSpans(spans);
  const groups: SpanGroup[] = [];
  // Places and runs are in order, and so are the pieces: each is looked at where it stands, not anew
  // for every other.
  const runsLeft = inOrder(runs);
  const spansLeft = inOrder(placed);
  let at = 0;
  const add = (run: ForeignRun | null, end: number): void => {
    const pieced = spansLeft(at, end).map(({ span, start, end: stop }) => {
      const [from, to] = [Math.max(start, at), Math.min(stop, end)];
      return { span, pieces: textPieces(text, run ? [] : runsLeft(from, to), from, to) };
    });
    if (pieced.length > 0) groups.push({ run, spans: pieced });
    at = end;
  };
  const touchedBy = inOrder(placed);
  for (const run of runs) {
    if (!isWide(run, touchedBy(run.start, run.end))) continue;
    add(null, run.start);
    add(run, run.end);
  }
  add(null, text.length);
  return groups;
}

/** Finds what has letters between two places, of a list in order; asked for places in order too. */
function inOrder<P extends Place>(list: P[]): (from: number, to: number) => P[] {
  let first = 0;
  return (from, to) => {
    while ((list[first]?.end ?? Infinity) <= from) first += 1;
    let last = first;
    while ((list[last]?.start ?? Infinity) < to) last += 1;
    return list.slice(first, last).filter(({ start, end }) => start < end);
  };
}

function placedSpans(spans: Span[]): PlacedSpan[] {
  let at = 0;
  return spans.map((span) => {
    const start = at;
    at += span.text.length;
    return { span, start, end: at };
  });
}

/** Whether the run reaches over several spans and can stand around them. */
function isWide(run: ForeignRun, touched: PlacedSpan[]): boolean {
  const isCut = ({ start, end }: PlacedSpan) => start < run.start || end > run.end;
  return touched.length > 1 && !touched.some((one) => one.span.href && isCut(one));
}
