import { foldArabic } from '../arabic/fold';

/** Everything that is said of a thing of the library. */
export interface MediaWords {
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
  source: string;
  place: string;
  /** Names. */
  tags: string[];
}

/** What the library's search looks through: all the words of a thing, folded. */
export function mediaFolded(words: MediaWords): string {
  const { fileName, alt, caption, credit, source, place, tags } = words;
  return foldArabic([alt, caption, fileName, credit, source, place, ...tags].join(' '));
}
