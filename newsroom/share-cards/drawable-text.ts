import { stripBidi } from '../arabic/bidi';

/**
 * A text as it can be drawn: one line, without what the typefaces have no shape for (emoji) and
 * what is not seen at all (marks of direction, control characters, halves of characters). Arabic
 * decides the direction, whatever the first word is.
 */
export function drawableText(text: string): string {
  const seen = UNDRAWN.reduce(
    (rest, shape) => rest.replace(shape, ' '),
    stripBidi(text.normalize('NFC')),
  );
  const line = seen.replace(/\s+/g, ' ').trim();
  return line && `\u200f${line}`;
}

// Joiners stay between Arabic letters; those of emoji go with their emoji.
const UNDRAWN = [
  /[\u{1f1e6}-\u{1f1ff}]/gu,
  /(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\p{Variation_Selector}|\u200d)*/gu,
  /\p{Variation_Selector}|\u20e3/gu,
  /(?!\u200c|\u200d)\p{Cf}|\p{Cc}|\p{Cs}|\p{Cn}|\p{Co}/gu,
];
