import { foldArabic } from '../arabic/fold';

/** Everything that is said of a thing of the library, as the desk's search compares it. */
export function foldedWords(words: {
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
  source?: string;
  place?: string;
}): string {
  const { alt, caption, credit, source, place, fileName } = words;
  const said = [alt, caption, credit, source, place, fileName].filter(Boolean);
  return foldArabic(said.join(' '));
}
