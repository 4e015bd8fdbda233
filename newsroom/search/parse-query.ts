import { searchWords, type SearchWord } from '../arabic/search/search-words';
import type { Alike } from './dictionary/with-dictionary';

/** A word, or several that must stand in this order. */
type Term = SearchWord[];

export interface ParsedQuery {
  /** All of them must be there. */
  wanted: Term[];
  /** None of them may be there. */
  unwanted: Term[];
  /** What may stand in the place of some of the wanted ones (newsroom/search/dictionary). */
  alike?: Alike[];
}

/** More than anybody types; a query's cost grows with each. */
const MOST_TERMS = 12;
const MOST_WORDS_OF_A_PHRASE = 12;

// A quotation in any of the marks that an Arabic or a Latin keyboard has, or what stands between gaps.
const PART =
  /(?<minus>(?<![^\s])[-−–])?(?:["“”«»](?<phrase>[^"“”«»]*)["“”«»]|(?<plain>[^\s"“”«»]+))/gu;

/**
 * What a query asks for: words, quotations («…», "…"), and what a minus before a word excludes. Words too
 * common to be searched for are left out; names written apart become one word. Any text is a query.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { wanted: [], unwanted: [] };
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
  return {
    wanted: withoutRepetition(parsed.wanted).slice(0, MOST_TERMS),
    unwanted: withoutRepetition(parsed.unwanted).slice(0, MOST_TERMS),
  };
}

function askedFor(text: string): SearchWord[] {
  return searchWords(text).filter(({ isPart }) => !isPart);
}

function withoutRepetition(terms: Term[]): Term[] {
  const known = new Map(terms.map((term) => [term.map(({ exact }) => exact).join(' '), term]));
  return [...known.values()];
}

/** All wanted terms and none of the others, as the text of a `tsquery`; null when nothing is wanted. */
export function strictQuery(query: ParsedQuery): string | null {
  if (query.wanted.length === 0) return null;
  const without = query.unwanted.map((term) => `!(${termQuery(term)})`);
  return [...clauses(query), ...without].join(' & ');
}

/** What must be there: each wanted term, or what the newsroom takes for the same. */
function clauses({ wanted, alike = [] }: ParsedQuery): string[] {
  const found: string[] = [];
  for (let at = 0; at < wanted.length;) {
    const same = alike.find(({ from }) => from === at);
    const to = same?.to ?? at + 1;
    const own = wanted.slice(at, to).map(termQuery).join(' & ');
    const others = same?.others.map(({ words }) => termQuery(words)) ?? [];
    found.push(others.length > 0 ? `(${[own, ...others].join(' | ')})` : own);
    at = to;
  }
  return found;
}

/**
 * All wanted terms but one, or without a last one every story that has a word which begins like the only
 * one; nothing that the strict query finds. Null where there is nothing less to ask for.
 */
export function relaxedQuery(query: ParsedQuery): string | null {
  const { wanted, unwanted } = query;
  const strict = strictQuery(query);
  if (!strict) return null;
  const excluded = unwanted.map((term) => ` & !(${termQuery(term)})`).join('');
  const parts = clauses(query);
  const terms = parts.length > 1 ? parts : wanted.map(termQuery);
  const less = terms.length > 1 ? allButOne(terms) : beginnings(wanted[0] ?? []);
  return less === null ? null : `(${less}) & !(${strict})${excluded}`;
}

function allButOne(terms: string[]): string {
  const choices = terms.map((_, left) => terms.filter((_one, at) => at !== left).join(' & '));
  return choices.map((choice) => `(${choice})`).join(' | ');
}

/** A word alone, by its beginning; a quotation, by its words in any order. */
function beginnings(term: Term): string | null {
  const [only, ...more] = term;
  if (!only) return null;
  if (more.length > 0) return term.map((word) => `(${stemsQuery(word)})`).join(' & ');
  const long = only.stems.filter((stem) => stem.length >= SHORTEST_BEGINNING);
  return long.length > 0 ? long.map((stem) => `${lexeme(stem)}:*`).join(' | ') : null;
}

/** Fewer letters begin half of all words. */
const SHORTEST_BEGINNING = 3;

/** Of each wanted word the stems that a text shows it by, those of what is alike included. */
export function askedStems({ wanted, alike = [] }: ParsedQuery): Set<string>[] {
  return wanted.flatMap((term, at) => {
    const same = alike.find(({ from, to }) => from <= at && at < to);
    const others = same?.others.flatMap(({ words }) => words.flatMap(({ stems }) => stems)) ?? [];
    return term.map(({ stems }) => new Set([...stems, ...others]));
  });
}

/** The words as they were typed, any of them: what ranks an exact hit above one of the same stem. */
export function exactQuery({ wanted }: ParsedQuery): string {
  const exact = wanted.flat().map((word) => lexeme(exactLexeme(word)));
  return [...new Set(exact)].join(' | ');
}

/** How the index holds a word as it was written. */
function exactLexeme({ exact, stems }: Pick<SearchWord, 'exact' | 'stems'>): string {
  return stems.includes(exact) ? exact : `=${exact}`;
}

function termQuery(term: Term): string {
  return term
    .map((word, at) => {
      const before = term[at - 1];
      const distance = before ? ` <${word.position - before.position}> ` : '';
      return `${distance}(${stemsQuery(word)})`;
    })
    .join('');
}

function stemsQuery({ stems }: SearchWord): string {
  return stems.map(lexeme).join('|');
}

// Folded words hold letters, digits and dots only: none can end its quotes.
function lexeme(word: string): string {
  return `'${word.slice(0, LONGEST_WORD)}'`;
}

/** As in the index. */
const LONGEST_WORD = 200;
