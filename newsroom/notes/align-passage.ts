import { foldArabic } from '../arabic/fold';
import type { NotedText, Range } from './noted-text';
import type { Passage } from './passage';

/** Words of context on each side that take part. */
const CONTEXT_WORDS = 8;
const BESIDE = 3;

interface Word {
  folded: string;
  from: number;
  to: number;
}

/**
 * What came of a passage whose words were changed: the place in the text that is most like the
 * words before it, its own and those after it (approximate matching after Sellers, by folded
 * words), and what stands there between the two contexts. Null when too little is alike, or when
 * nothing is left between them.
 */
export function alignPassage(source: NotedText, passage: Passage): Range | null {
  const near = neighbourhood(source, passage.blockId);
  return (
    (near && alignIn(source.text, near, passage)) ?? alignIn(source.text, whole(source), passage)
  );
}

function whole({ text }: NotedText): Range {
  return { from: 0, to: text.length };
}

/** The block and those beside it: the same words elsewhere are most often others. */
function neighbourhood({ blocks }: NotedText, blockId: string): Range | null {
  const at = blocks.findIndex(({ id }) => id === blockId);
  const first = blocks[Math.max(0, at - 1)];
  const last = blocks[Math.min(blocks.length - 1, at + 1)];
  return at === -1 || !first || !last ? null : { from: first.start, to: last.end };
}

function alignIn(text: string, range: Range, passage: Passage): Range | null {
  const before = wordsOf(passage.before).slice(-CONTEXT_WORDS);
  const quote = wordsOf(passage.quote);
  const after = wordsOf(passage.after).slice(0, CONTEXT_WORDS);
  const pattern = [...before, ...quote, ...after].map(({ folded }) => folded);
  const words = wordsOf(text.slice(range.from, range.to));
  if (pattern.length === 0 || words.length === 0) return null;

  const path = align(pattern, words);
  const quoteEnd = before.length + quote.length;
  const first = path.reached[before.length] ?? 0;
  const last = path.reached[quoteEnd] ?? 0;
  const same = (from: number, to: number): number =>
    path.equal.filter((row) => row >= from && row < to).length;
  const inQuote = same(before.length, quoteEnd);
  // Of the three words next to it on either side most are there still.
  const isFlanked = [
    same(before.length - BESIDE, before.length) >= Math.min(2, before.length),
    same(quoteEnd, quoteEnd + BESIDE) >= Math.min(2, after.length),
  ];
  const isAlike =
    inQuote > 0 && inQuote * 2 >= quote.length
      ? inQuote >= 3 || isFlanked.some(Boolean)
      : isFlanked.every(Boolean);
  const start = words[first];
  const end = words[last - 1];
  if (!isAlike || last <= first || !start || !end) return null;
  return { from: range.from + start.from, to: range.from + end.to };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldArabic(word),
    from: index,
    to: index + word.length,
  }));
}

const STEP = { both: 0, skipPattern: 1, skipWord: 2 } as const;

/**
 * The pattern against the text, which may begin and end anywhere in it: how many words of the text
 * are taken before each word of the pattern, and which words of the pattern are there unchanged.
 */
function align(pattern: string[], words: Word[]): { reached: number[]; equal: number[] } {
  const width = words.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  let above = new Uint16Array(width);
  for (let row = 1; row <= pattern.length; row += 1) {
    const line = new Uint16Array(width);
    line[0] = row;
    steps[row * width] = STEP.skipPattern;
    for (let column = 1; column < width; column += 1) {
      const isSame = pattern[row - 1] === words[column - 1]?.folded;
      const both = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
      const skipPattern = (above[column] ?? 0) + 1;
      const skipWord = (line[column - 1] ?? 0) + 1;
      const cost = Math.min(both, skipPattern, skipWord);
      line[column] = cost;
      steps[row * width + column] =
        cost === both ? STEP.both : cost === skipWord ? STEP.skipWord : STEP.skipPattern;
    }
    above = line;
  }

  let column = above.indexOf(above.reduce((least, cost) => Math.min(least, cost)));
  let row = pattern.length;
  const reached = new Array<number>(pattern.length + 1).fill(0);
  const equal: number[] = [];
  reached[row] = column;
  while (row > 0) {
    const step = steps[row * width + column];
    if (step === STEP.skipWord) column -= 1;
    else {
      row -= 1;
      if (step === STEP.both) {
        column -= 1;
        if (pattern[row] === words[column]?.folded) equal.push(row);
      }
      reached[row] = column;
    }
  }
  return { reached, equal };
}
