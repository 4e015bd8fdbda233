// Some voices fall silent after a quarter of a minute, and the end of a part is where one can pause.
const LONGEST = /.{1,180}(?:\s|$)|\S+/g;
const SENTENCE_ENDS = /([.؟!؛…]["»)]?) /g;

/** A text in parts that a voice speaks one after the other: sentences, long ones divided at a space. */
export function speechParts(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SENTENCE_ENDS, '$1\n')
    .split('\n')
    .flatMap((sentence) => sentence.match(LONGEST) ?? [])
    .map((part) => part.trim());
}
