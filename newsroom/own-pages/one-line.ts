import { cleanText } from '../arabic/bidi';

/** A field of one line as it is stored. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
