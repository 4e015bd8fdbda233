import type { SearchDocument } from '../search-document';

/** A document in the notation of `tsvector`. Its words hold letters, digits and dots only: none ends its quotes. */
export function tsvector(document: SearchDocument): string {
  const lexemes: string[] = [];
  for (const [word, places] of document) {
    lexemes.push(`'${word}':${places.map(({ at, weight }) => `${at}${weight}`).join(',')}`);
  }
  return lexemes.join(' ');
}
