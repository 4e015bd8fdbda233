import { MOST_CONTEXT, MOST_QUOTED, type Passage } from './passage';

/** The words of a text as passages are found in them, a line break between paragraphs. */
export interface NotedText {
  text: string;
  /** Where each block stands in it, in order. */
  blocks: { id: string; start: number; end: number }[];
}

export interface Range {
  from: number;
  to: number;
}

/** The passage between two offsets, which stand in this order. Null where no block begins it. */
export function passageAt({ text, blocks }: NotedText, { from, to }: Range): Passage | null {
  const block = blocks.findLast((one) => one.start <= from && from <= one.end);
  if (!block) return null;
  const end = Math.min(to, from + MOST_QUOTED);
  return {
    blockId: block.id,
    start: from - block.start,
    end: end - block.start,
    quote: text.slice(from, end),
    before: text.slice(Math.max(0, from - MOST_CONTEXT), from),
    after: text.slice(end, end + MOST_CONTEXT),
  };
}
