import type { SearchWord } from '../../arabic/search/search-words';
import type { BegunQuery } from '../begun-query';
import type { ParsedQuery, Term } from '../parse-query';
import { cutWord, exactWord } from '../search-document';

/** All wanted terms and none of the others, as the text of a `tsquery`; null when nothing is wanted. */
export function strictQuery(query: Asked): string | null {
  if (query.wanted.length === 0) return null;
  const without = query.unwanted.map((term) => `!(${termQuery(term)})`);
  return [...clauses(query), ...without].join(' & ');
}

/**
 * What the index of words alone can tell of the strict query, or of the relaxed one: wanted words, those of
 * quotations in any order. Finds more than they do; null where nothing is quoted.
 */
export function looseQuery(query: ParsedQuery, match: 'all' | 'most'): string | null {
  const wanted = { ...query, unwanted: [] };
  const strict = strictQuery(wanted);
  const loose = strict && inAnyOrder(strict);
  if (!loose || loose === strict) return null;
  if (match === 'all') return loose;
  const less = lessThan(wanted);
  return less && inAnyOrder(less);
}

/** The single words that must be there whatever else may stand for others; null where there are none. */
export function singleWordsQuery({ wanted, alike = [] }: ParsedQuery): string | null {
  const single = wanted.filter(
    (term, at) => term.length === 1 && !alike.some(({ from, to }) => from <= at && at < to),
  );
  return strictQuery({ wanted: single, unwanted: [] });
}

function inAnyOrder(query: string): string {
  return query.replaceAll(/ <\d+> /g, ' & ');
}

type Asked = Pick<ParsedQuery, 'wanted' | 'unwanted' | 'alike'>;

/** What must be there: each wanted term, or what the newsroom takes for the same. */
function clauses({ wanted, alike = [] }: Asked): string[] {
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
  const strict = strictQuery(query);
  if (!strict) return null;
  const excluded = query.unwanted.map((term) => ` & !(${termQuery(term)})`).join('');
  const less = lessThan(query);
  return less === null ? null : `(${less}) & !(${strict})${excluded}`;
}

function lessThan(query: ParsedQuery): string | null {
  const parts = clauses(query);
  const terms = parts.length > 1 ? parts : query.wanted.map(termQuery);
  return terms.length > 1 ? allButOne(terms) : beginnings(query.wanted[0] ?? []);
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

/** The headlines that have all whole words and one that goes on as the last has begun, for `ts_filter`. */
export function headlineQuery({ whole, begun }: BegunQuery): string {
  const last = [
    ...begun.beginnings.map((one) => `${exactLexeme(one)}:*`),
    ...begun.stems.map(lexeme),
  ];
  return [...whole.map((stems) => stems.map(lexeme)), last]
    .map((choices) => `(${choices.join(' | ')})`)
    .join(' & ');
}

/**
 * The strict query, or one whose last word has only begun so: in the text a word that is its own stem has no
 * second form. Null when nothing is wanted.
 */
export function begunQuery(query: ParsedQuery, beginnings: string[]): string | null {
  const strict = strictQuery(query);
  if (beginnings.length === 0) return strict;
  const wanted = query.wanted.slice(0, -1);
  // What is alike to the last word too is asked by the strict query.
  const alike = query.alike?.filter(({ to }) => to <= wanted.length);
  const before = strictQuery({ ...query, wanted, alike });
  const excluded = before ? [] : query.unwanted.map((term) => `!(${termQuery(term)})`);
  const last = beginnings.flatMap((one) => [`${exactLexeme(one)}:*`, `${lexeme(one)}:*`]);
  const begun = [...(before ? [before] : []), `(${last.join(' | ')})`, ...excluded].join(' & ');
  return strict ? `(${strict}) | (${begun})` : begun;
}

/** All words as they were typed, the last one perhaps only begun so. */
export function asTypedQuery({ wanted }: ParsedQuery, isBegun: boolean): string {
  const words = wanted.flat();
  return words
    .map(({ exact }, at) => {
      const star = isBegun && at === words.length - 1 ? '*' : '';
      return `(${exactLexeme(exact)}${star && ':*'} | ${lexeme(exact)}:${star}C)`;
    })
    .join(' & ');
}

/**
 * The words as they were typed, any of them: what ranks an exact hit above one of the same stem. The text has no
 * second form of a word that is its own stem; there the weights tell.
 */
export function exactQuery({ wanted }: ParsedQuery): string {
  const exact = wanted.flat().flatMap((word) => exactForms(word));
  return [...new Set(exact)].join(' | ');
}

function exactForms({ exact, stems }: SearchWord): string[] {
  return stems.includes(exact) ? [exactLexeme(exact), lexeme(exact)] : [exactLexeme(exact)];
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
  return `'${cutWord(word)}'`;
}

function exactLexeme(word: string): string {
  return `'${exactWord(word)}'`;
}
