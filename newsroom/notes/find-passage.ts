import { alignPassage } from './align-passage';
import type { NotedText, Range } from './noted-text';
import type { Passage } from './passage';

/** Past this many the quote is a common word, and only the nearest ones can be meant. */
const MOST_TRIED = 500;

/**
 * Where a passage stands in a text that others have worked on since: at its own words where they
 * are there still, else at what came of them, told by the words around. Null when it is gone.
 *
 * @returns offsets in the text; both the same for a block without words
 */
export function findPassage(source: NotedText, passage: Passage): Range | null {
  const block = source.blocks.find(({ id }) => id === passage.blockId);
  if (passage.quote === '') return block ? { from: block.start, to: block.end } : null;
  return findQuote(source, passage) ?? alignPassage(source, passage);
}

/** Only at its own words: quick enough for every key that is pressed. */
export function findQuote(source: NotedText, passage: Passage): Range | null {
  const { quote, blockId } = passage;
  if (quote === '') return null;
  const block = source.blocks.find(({ id }) => id === blockId);
  const expected = block ? block.start + passage.start : 0;
  const found = occurrences(source.text, quote).map((from) => {
    const isInBlock = block !== undefined && block.start <= from && from <= block.end;
    return { from, isInBlock, context: sharedContext(source.text, from, passage) };
  });
  const isTelling = found.length === 1 && quote.trim().split(/\s+/).length >= 4;
  const [best] = found
    // A short quote far from its place is not the passage that was meant, but the same words.
    .filter((one) => one.isInBlock || one.context >= 12 || isTelling)
    .sort((a, b) => score(b) - score(a) || away(a.from) - away(b.from));
  return best ? { from: best.from, to: best.from + quote.length } : null;

  function away(from: number): number {
    return Math.abs(from - expected);
  }
}

function score(one: { isInBlock: boolean; context: number }): number {
  return one.context + (one.isInBlock ? 20 : 0);
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(quote);
  while (at !== -1 && found.length < MOST_TRIED) {
    found.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return found;
}

/** How many characters around the place are those that stood around the passage. */
function sharedContext(text: string, from: number, { quote, before, after }: Passage): number {
  const end = from + quote.length;
  let left = 0;
  while (left < before.length && text[from - 1 - left] === before[before.length - 1 - left]) {
    left += 1;
  }
  let right = 0;
  while (right < after.length && text[end + right] === after[right]) right += 1;
  return left + right;
}
