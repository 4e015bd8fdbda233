import { cleanText } from '../arabic/bidi';
import type { Span } from '../articles/body/blocks';

type Marks = Omit<Span, 'text'>;

const MAX_SPAN = 100_000;
const MAX_SPANS = 4000;

const ANY_GAP = /(\s+)/;
// One space between two words is as it should be.
const UNTIDY_GAP = /(\s{2,}|[^\S ]|^ | $)/;

/** Adds a run of text, joined to the one before when both look the same. */
export function addText(spans: Span[], text: string, marks: Marks): void {
  const last = spans.at(-1);
  if (last && sameMarks(last, marks) && last.text.length + text.length <= MAX_SPAN) {
    last.text += text;
    return;
  }
  for (let start = 0; start < text.length; start += MAX_SPAN) {
    spans.push({ text: text.slice(start, start + MAX_SPAN), ...marks });
  }
}

/**
 * The paragraphs in a run of raw text: invisible characters gone, gaps one space, none at the
 * ends or around line breaks; an empty line begins a new paragraph, as do too many changes of marks.
 */
export function tidyParagraphs(raw: Span[]): Span[][] {
  const paragraphs: Span[][] = [];
  let current: Span[] = [];
  const finish = (): void => {
    trimEnd(current);
    if (current.length > 0) paragraphs.push(current);
    current = [];
  };
  for (const { text, ...marks } of raw) {
    const clean = cleanText(text);
    // A text that may not fit into one span is taken word by word, so that no word is cut.
    const parts = clean.split(clean.length <= MAX_SPAN ? UNTIDY_GAP : ANY_GAP);
    for (const part of parts) {
      if (part === '') continue;
      const breaks = countBreaks(part) + (isGap(part) ? trailingBreaks(current) : 0);
      if (breaks >= 2 || current.length >= MAX_SPANS) finish();
      if (!isGap(part)) addText(current, part, marks);
      else if (current.length > 0) addGap(current, part.includes('\n') ? '\n' : ' ', marks);
    }
  }
  finish();
  return paragraphs;
}

/** One line: what cannot be broken into paragraphs. */
export function tidyLine(raw: Span[]): Span[] {
  const line: Span[] = [];
  for (const spans of tidyParagraphs(raw)) {
    if (line.length > 0) addText(line, ' ', {});
    for (const { text, ...marks } of spans) addText(line, text.replace(/\n/g, ' '), marks);
  }
  return line;
}

/** The text of spans. */
export function plainText(spans: Span[]): string {
  return spans.map((span) => span.text).join('');
}

function isGap(part: string): boolean {
  return /^\s/.test(part);
}

function countBreaks(part: string): number {
  return isGap(part) ? part.split('\n').length - 1 : 0;
}

function trailingBreaks(spans: Span[]): number {
  return spans.at(-1)?.text.endsWith('\n') ? 1 : 0;
}

function addGap(spans: Span[], gap: ' ' | '\n', marks: Marks): void {
  const last = spans.at(-1);
  // Only the last letter is looked at: an expression with `$` reads the whole text, for every gap.
  if (last && isGap(last.text.slice(-1))) {
    if (gap === '\n') last.text = `${last.text.slice(0, -1)}\n`;
    return;
  }
  addText(spans, gap, marks);
}

function trimEnd(spans: Span[]): void {
  for (let last = spans.at(-1); last; last = spans.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') return;
    spans.pop();
  }
}

function sameMarks(span: Span, marks: Marks): boolean {
  return span.bold === marks.bold && span.italic === marks.italic && span.href === marks.href;
}
