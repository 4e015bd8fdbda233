/**
 * A text for the query of an address. Arabic letters may stand there as they are; the browser encodes
 * them when it goes there, and the page is a third of a kilobyte lighter.
 */
export function encodeArabic(text: string): string {
  return text.replace(/[^\u0600-\u06ff]+/g, encodeURIComponent);
}
