import { searchWords, type SearchWord } from '../arabic/search/search-words';
import type { Alike } from './dictionary/with-dictionary';

/** A word, or several that must stand in this order. */
export type Term = SearchWord[];

export interface ParsedQuery {
  /** All of them must be there. */
  wanted: Term[];
  /** None of them may be there. */
  unwanted: Term[];
  /** What may stand in the place of some of the wanted ones (newsroom/search/dictionary). */
  alike?: Alike[];
  /** There was more than is looked for. */
  isCut: boolean;
}

/** More than anybody types; a query's cost grows with each. */
export const MOST_TERMS = 12;
const MOST_WORDS_OF_A_PHRASE = 12;

// A quotation in any of the marks that an Arabic or a Latin keyboard has, or what stands between gaps.
const PART =
  /(?<minus>(?<![^\s])[-−–])?(?:["“”«»](?<phrase>[^"“”«»]*)["“”«»]|(?<plain>[^\s"“”«»]+))/gu;

/**
 * What a query asks for: words, quotations («…», "…"), and what a minus before a word excludes. Words too
 * common to be searched for are left out; names written apart become one word. Any text is a query.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: Omit<ParsedQuery, 'isCut'> = { wanted: [], unwanted: [] };
  /** Plain words that follow each other may be one name: they are read together. */
  let plain: string[] = [];
  const flush = () => {
    parsed.wanted.push(...askedFor(plain.join(' ')).map((word) => [word]));
    plain = [];
  };
  for (const { groups = {} } of query.matchAll(PART)) {
    if (groups.plain !== undefined && !groups.minus) {
      plain.push(groups.plain);
      continue;
    }
    flush();
    const words = askedFor(groups.phrase ?? groups.plain ?? '').slice(0, MOST_WORDS_OF_A_PHRASE);
    if (words.length > 0) (groups.minus ? parsed.unwanted : parsed.wanted).push(words);
  }
  flush();
  const wanted = withoutRepetition(parsed.wanted);
  const unwanted = withoutRepetition(parsed.unwanted);
  return {
    wanted: wanted.slice(0, MOST_TERMS),
    unwanted: unwanted.slice(0, MOST_TERMS),
    isCut: Math.max(wanted.length, unwanted.length) > MOST_TERMS,
  };
}

function askedFor(text: string): SearchWord[] {
  return searchWords(text).filter(({ isPart }) => !isPart);
}

function withoutRepetition(terms: Term[]): Term[] {
  const known = new Map(terms.map((term) => [term.map(({ exact }) => exact).join(' '), term]));
  return [...known.values()];
}

/** Of each wanted word the stems that a text shows it by, those of what is alike included. */
export function askedStems({ wanted, alike = [] }: ParsedQuery): Set<string>[] {
  return wanted.flatMap((term, at) => {
    const same = alike.find(({ from, to }) => from <= at && at < to);
    const others = same?.others.flatMap(({ words }) => words.flatMap(({ stems }) => stems)) ?? [];
    return term.map(({ stems }) => new Set([...stems, ...others]));
  });
}
