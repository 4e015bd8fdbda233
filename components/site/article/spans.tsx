import { Fragment, type ReactNode } from 'react';
import { bidiSpans, type PiecedSpan } from '@/newsroom/articles/body/bidi-spans';
import type { Span } from '@/newsroom/articles/body/blocks';
import { BidiPieces } from '../bidi-text';

/** A run of text with its marks; foreign words and figures in it keep their own order. */
export function Spans({ spans }: { spans: Span[] }) {
  return bidiSpans(spans).map(({ run, spans: inside }, index) =>
    run ? (
      <bdi key={index} dir="ltr" lang={run.lang}>
        {inside.map(marked)}
      </bdi>
    ) : (
      <Fragment key={index}>{inside.map(marked)}</Fragment>
    ),
  );
}

function marked({ span: { bold, italic, href }, pieces }: PiecedSpan, index: number): ReactNode {
  let node: ReactNode = <BidiPieces pieces={pieces} />;
  if (italic) node = <em>{node}</em>;
  if (bold) node = <strong>{node}</strong>;
  return <Fragment key={index}>{href ? <a href={href}>{node}</a> : node}</Fragment>;
}
