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

interface PlacedSpan {
  span: Span;
  start: number;
  end: number;
}

/**
 * The spans of a paragraph with the foreign runs of its whole text: a run may begin in bold and end
 * in plain letters, and must still be one. A link is never cut in two for it.
 */
export function bidiSpans(spans: Span[]): SpanGroup[] {
  const text = spans.map((span) => span.text).join('');
  const runs = foreignRuns(text);
  const placed = placedSpans(spans);
  const wide = runs.filter((run) => isWide(run, placed));
  const groups: SpanGroup[] = [];
  let at = 0;
  const add = (run: ForeignRun | null, end: number): void => {
    const inside = run ? [] : runs;
    const pieced = placed.flatMap(({ span, start, end: stop }) => {
      const [from, to] = [Math.max(start, at), Math.min(stop, end)];
      return from < to ? [{ span, pieces: textPieces(text, inside, from, to) }] : [];
    });
    if (pieced.length > 0) groups.push({ run, spans: pieced });
    at = end;
  };
  for (const run of wide) {
    add(null, run.start);
    add(run, run.end);
  }
  add(null, text.length);
  return groups;
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
function isWide(run: ForeignRun, placed: PlacedSpan[]): boolean {
  const touched = placed.filter(({ start, end }) => start < run.end && end > run.start);
  const isCut = ({ start, end }: PlacedSpan) => start < run.start || end > run.end;
  return touched.length > 1 && !touched.some((one) => one.span.href && isCut(one));
}
