/** A text as LIKE takes it to the letter: its own signs of patterns mean themselves. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
