import type { Span } from '../articles/body/blocks';

type Marks = Omit<Span, 'text'>;

/** Spans in the writing form of docs/own-pages.md. */
export function writtenSpans(spans: Span[]): string {
  return tidySpans(spans).map(writtenSpan).join('');
}

/** The same spans with no mark on a space at an end of it, and none cut in two for nothing. */
export function tidySpans(spans: Span[]): Span[] {
  const tidy: Span[] = [];
  const add = (text: string, marks: Marks): void => {
    const last = tidy.at(-1);
    if (text === '') return;
    if (last && markKey(last) === markKey(marks)) last.text += text;
    else tidy.push({ text, ...marks });
  };
  for (const { text, ...marks } of spans) {
    const core = text.trim();
    const start = core ? text.indexOf(core) : text.length;
    add(text.slice(0, start), {});
    add(core, marks);
    add(text.slice(start + core.length), {});
  }
  return tidy;
}

function writtenSpan({ text, bold, italic, href }: Span): string {
  const sign = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const signed = `${sign}${escaped(text)}${[...sign].reverse().join('')}`;
  return href === undefined ? signed : `[${signed}](${href})`;
}

/** With a stroke before what would be a sign of the form. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^( {0,3})(#{1,6}|[-+>|])(?=\s|$)/gm, '$1\\$2')
    .replace(/^( {0,3}\d{1,9})([.)])(?=\s)/gm, '$1\\$2');
}

function markKey({ bold, italic, href }: Marks): string {
  return JSON.stringify([bold, italic, href]);
}
