import { Fragment, type ReactNode } from 'react';
import { textPieces } from '@/newsroom/arabic/foreign-runs';
import { findMarked, type Stretch } from '@/newsroom/arabic/search/find-marked';

/**
 * Shows a text as it was written, with the words that a query means marked, and those of the phrases that it
 * was widened by. Latin words and scores keep their order, marked or not: the marks stand inside of what is
 * isolated.
 */
export function markWords(
  query: string,
  also: readonly string[] = [],
): (text: string) => ReactNode {
  const find = findMarked(query, also);
  return (text) => {
    const stretches = find(text);
    let at = 0;
    return textPieces(text).map(({ text: piece, run }, index) => {
      const start = at;
      at += piece.length;
      const nodes = markPiece(piece, within(stretches, start, at));
      return run ? (
        <bdi key={index} dir="ltr" lang={run.lang}>
          {nodes}
        </bdi>
      ) : (
        <Fragment key={index}>{nodes}</Fragment>
      );
    });
  };
}

/** The parts of the stretches that lie in a piece of the text, counted from its start. */
function within(stretches: Stretch[], start: number, end: number): Stretch[] {
  return stretches
    .map((one) => ({
      start: Math.max(one.start, start) - start,
      end: Math.min(one.end, end) - start,
    }))
    .filter((one) => one.start < one.end);
}

function markPiece(text: string, stretches: Stretch[]): ReactNode[] {
  const nodes: ReactNode[] = [];
  let last = 0;
  for (const { start, end } of stretches) {
    if (start > last) nodes.push(text.slice(last, start));
    nodes.push(<mark key={start}>{text.slice(start, end)}</mark>);
    last = end;
  }
  if (last < text.length) nodes.push(text.slice(last));
  return nodes;
}
