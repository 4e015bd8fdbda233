import { drawText, type DrawnText, type TextLook } from './draw-text';

interface Room {
  /** Pixels. */
  width: number;
  height: number;
}

/** From a short headline to a long one, in pixels; below the last a phone's card is not read. */
const SIZES = [108, 92, 80, 70, 62];
/** Of the size: the typeface's own lines are close enough for Latin, not for vowelled Arabic. */
const LEADING = 0.12;

/**
 * The headline as large as the room allows; one that is too long even in the smallest size ends in
 * «…» after the last word that has room (inside a word only when that is endless).
 */
export async function fitHeadline(
  text: string,
  look: Pick<TextLook, 'face' | 'weight' | 'color'>,
  { width, height }: Room,
): Promise<DrawnText> {
  const draw = (line: string, size: number): Promise<DrawnText> =>
    drawText(line, { ...look, size, width, spacing: Math.round(size * LEADING) });
  const fits = (drawn: DrawnText): boolean => drawn.height <= height && drawn.width <= width;
  for (const size of SIZES) {
    const drawn = await draw(text, size);
    if (fits(drawn)) return drawn;
  }
  const smallest = SIZES.at(-1) ?? 0;
  const pieces = piecesOf(text);
  const shortened = (count: number): string =>
    `${pieces.slice(0, count).join('').replace(TRAILING, '')}…`;
  // The longest beginning that has room, found by halving.
  let [least, most] = [1, pieces.length - 1];
  let best = await draw(shortened(least), smallest);
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const drawn = await draw(shortened(middle), smallest);
    if (fits(drawn)) [least, best] = [middle, drawn];
    else most = middle - 1;
  }
  return best;
}

const TRAILING = /[\s،؛:,;«(—–-]+$/;
/** No word of a language is longer. */
const LONGEST_WORD = 30;

/** Words with the space before them; an endless one letter by letter. */
function piecesOf(text: string): string[] {
  const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });
  return text
    .split(/(?= )/)
    .flatMap((word) =>
      word.length > LONGEST_WORD
        ? Array.from(graphemes.segment(word), ({ segment }) => segment)
        : [word],
    );
}
