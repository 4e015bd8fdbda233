/**
 * How many words of a text are in another no more, wherever they stand there: what was moved, joined
 * or divided is not gone. A word that stood there twice and stands there once counts once.
 */
export function wordsGone(before: string, after: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  let gone = 0;
  for (const word of wordsOf(before)) {
    const count = left.get(word) ?? 0;
    if (count === 0) gone += 1;
    else left.set(word, count - 1);
  }
  return gone;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
