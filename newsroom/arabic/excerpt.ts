/**
 * The beginning of a plain text in at most `limit` characters as people count them (a letter with its marks is one),
 * gaps as one space. A text that fits is whole; a longer one ends after a whole word with «…», never between a letter
 * and its mark. Only a single word longer than the limit is cut.
 */
export function excerpt(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const room = endOfGraphemes(line, limit);
  if (room === line.length) return line;
  const end = endOfGraphemes(line, limit - 1);
  const lastGap = line.charAt(end) === ' ' ? end : line.lastIndexOf(' ', end);
  const words = line.slice(0, lastGap).replace(DANGLING, '');
  return `${lastGap > 0 && words !== '' ? words : line.slice(0, end)}…`;
}

const GRAPHEMES = new Intl.Segmenter('ar', { granularity: 'grapheme' });

// Before «…» a comma, colon or opened quotation mark would hang in the air.
const DANGLING = /[\s،؛:,;.…\-–—«“"([]+$/;

function endOfGraphemes(text: string, limit: number): number {
  let count = 0;
  for (const { index } of GRAPHEMES.segment(text)) {
    if (count >= limit) return index;
    count += 1;
  }
  return text.length;
}
