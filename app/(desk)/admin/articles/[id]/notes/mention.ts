/** A name that is being typed after «@». */
export interface TypedMention {
  /** Where the «@» stands. */
  from: number;
  /** What is typed behind it, up to the caret. */
  query: string;
}

const LONGEST_NAME = 40;

/**
 * The «@» before the caret and what stands between. An address («a@b.org») names nobody, and after
 * a name that was chosen already the next word is the sentence's.
 *
 * @param named whose names stand in the text already
 */
export function typedMention(text: string, caret: number, named: string[]): TypedMention | null {
  const from = text.lastIndexOf('@', caret - 1);
  if (from === -1 || caret - from > LONGEST_NAME) return null;
  const query = text.slice(from + 1, caret);
  const isWord = from > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1));
  const isChosen = named.some((name) => query === name || query.startsWith(`${name} `));
  return isWord || isChosen || /[\n@]|^\s|\s{2}/.test(query) ? null : { from, query };
}

export interface NotePart {
  text: string;
  isName: boolean;
}

/** A note's words, with the names of those whom it names apart. */
export function partsOfNote(text: string, names: string[]): NotePart[] {
  const parts: NotePart[] = [];
  // The longer name first: «@سارة الحربي» is not «@سارة» and a word.
  const marks = names.map((name) => `@${name}`).sort((a, b) => b.length - a.length);
  let rest = text;
  while (rest !== '') {
    const [next] = marks
      .map((mark) => ({ mark, at: rest.indexOf(mark) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.mark.length - a.mark.length);
    if (!next) break;
    if (next.at > 0) parts.push({ text: rest.slice(0, next.at), isName: false });
    parts.push({ text: next.mark, isName: true });
    rest = rest.slice(next.at + next.mark.length);
  }
  return rest === '' ? parts : [...parts, { text: rest, isName: false }];
}
