const WORDS = new Intl.Segmenter('ar', { granularity: 'word' });
const SENTENCE = /[^.!?؟…\n]*[.!?؟…\n]+\s*|[^.!?؟…\n]+$/g;
const PLAIN = /^(?:\s+|[\p{L}\p{M}\p{N}]+)$/u;
const MARK = /^[\s\p{P}]*$/u;

/** A text as words, spaces and marks, which put together are the text again. */
export function wordTokens(text: string): string[] {
  // Every segment carries a copy of the whole input: a long text at once takes gigabytes.
  return text
    .split(/(\s+)/)
    .filter(Boolean)
    .flatMap((part) =>
      PLAIN.test(part) ? [part] : [...WORDS.segment(part)].map(({ segment }) => segment),
    );
}

/** The same by sentences. */
export function sentenceTokens(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}

/** Whether a piece of text holds no word: a space, a comma. */
export function isMark(token: string): boolean {
  return MARK.test(token);
}
