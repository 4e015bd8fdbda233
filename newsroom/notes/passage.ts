import { z } from 'zod';
import { cleanText } from '../arabic/bidi';

/** Longest quote that is kept, in UTF-16 units: more of it would help nobody to find it. */
export const MOST_QUOTED = 1000;

/** How much of the text before and after the quote is kept beside it. */
export const MOST_CONTEXT = 80;

/** Cleaned like the text that it was taken from. */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => cleanText(text));

/**
 * The passage that a note speaks of. It is found again by its words, as the W3C's Web Annotation
 * Data Model does it (a quote with what stands before and after); block and offset tell which of
 * several is meant. Offsets count UTF-16 units in the block's text.
 */
export const passageSchema = z.strictObject({
  /** Of the block in which it begins. */
  blockId: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  start: z.number().int().min(0).max(1_000_000),
  /** A passage may go on into the following blocks, a line break for each. */
  end: z.number().int().min(0).max(1_000_000),
  /** Empty where a picture or another block without words is meant. */
  quote: words(MOST_QUOTED),
  before: words(MOST_CONTEXT),
  after: words(MOST_CONTEXT),
});

export type Passage = z.infer<typeof passageSchema>;
