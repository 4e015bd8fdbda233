import { Fragment, type ReactNode } from 'react';
import type { Span } from '@/newsroom/articles/body/blocks';

/** A run of text with its marks. */
export function Spans({ spans }: { spans: Span[] }) {
  return spans.map((span, index) => <Fragment key={index}>{marked(span)}</Fragment>);
}

function marked({ text, bold, italic, href }: Span): ReactNode {
  let node: ReactNode = text.includes('\n') ? withBreaks(text) : text;
  if (italic) node = <em>{node}</em>;
  if (bold) node = <strong>{node}</strong>;
  return href ? <a href={href}>{node}</a> : node;
}

function withBreaks(text: string): ReactNode {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
