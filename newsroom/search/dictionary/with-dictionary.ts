import type { ParsedQuery } from '../parse-query';
import { membersAt, type Dictionary, type Member, type Phrase } from './dictionary';

/** Wanted terms of a query (`from` until before `to`), and what is as good as all of them together. */
export interface Alike {
  from: number;
  to: number;
  others: { text: string; words: Phrase }[];
}

/** In one query: its cost grows with each. */
const MOST_OTHERS = 48;

/**
 * A query that also looks for what the newsroom's dictionary has for its words: of single words the
 * longest row that is one entry, in a quotation every place where a part of it may be put another way.
 */
export function withDictionary(query: ParsedQuery, dictionary: Dictionary): ParsedQuery {
  if (dictionary.members.size === 0) return query;
  const alike: Alike[] = [];
  let left = MOST_OTHERS;
  for (let from = 0; from < query.wanted.length;) {
    const { to, others } = alikeAt(query.wanted, from, dictionary);
    const bounded = others.slice(0, left);
    left -= bounded.length;
    if (bounded.length > 0) alike.push({ from, to, others: bounded });
    from = to;
  }
  return { ...query, alike };
}

function alikeAt(wanted: Phrase[], from: number, dictionary: Dictionary): Alike {
  const term = wanted[from] ?? [];
  if (term.length > 1) return { from, to: from + 1, others: rephrasings(term, dictionary) };
  const end = wanted.findIndex((one, at) => at >= from && one.length > 1);
  const row = wanted.slice(from, end < 0 ? undefined : end).flat();
  const members = membersAt(dictionary, row, false);
  const length = members[0]?.words.length ?? 1;
  const others = members
    .filter(({ words }) => words.length === length)
    .flatMap((member) => member.others);
  return { from, to: from + length, others };
}

/** A quotation with one part put another way, in every place where that may be. */
function rephrasings(phrase: Phrase, dictionary: Dictionary): Alike['others'] {
  return phrase.flatMap((_, at) => {
    const members = membersAt(dictionary, phrase.slice(at), true);
    return members.flatMap((member) =>
      member.others.map(({ text, words }) => ({ text, words: putInto(phrase, at, member, words) })),
    );
  });
}

/** The words before, the other words in the member's place, the words after, each at its distance. */
function putInto(phrase: Phrase, at: number, member: Member, other: Phrase): Phrase {
  const start = phrase[at]?.position ?? 0;
  const end = phrase[at + member.words.length - 1]?.position ?? start;
  const first = other[0]?.position ?? 0;
  const last = other.at(-1)?.position ?? first;
  const wider = last - first - (end - start);
  return [
    ...phrase.slice(0, at),
    ...other.map((word) => ({ ...word, position: word.position - first + start })),
    ...phrase
      .slice(at + member.words.length)
      .map((word) => ({ ...word, position: word.position + wider })),
  ];
}
