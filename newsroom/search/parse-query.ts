import { searchWords, type SearchWord } from '../arabic/search/search-words';

/** A word, or several that must stand in this order. */
type Term = SearchWord[];

export interface ParsedQuery {
  /** All of them must be there. */
  wanted: Term[];
  /** None of them may be there. */
  unwanted: Term[];
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

/** All wanted terms and none of the others, as the text of a `tsquery`; null when nothing is wanted. */
export function strictQuery({
  wanted,
  unwanted,
}: Pick<ParsedQuery, 'wanted' | 'unwanted'>): string | null {
  if (wanted.length === 0) return null;
  return [...wanted.map(termQuery), ...unwanted.map((term) => `!(${termQuery(term)})`)].join(' & ');
}

/**
 * All wanted terms but one, or without a last one every story that has a word which begins like the only
 * one; nothing that the strict query finds. Null where there is nothing less to ask for.
 */
export function relaxedQuery({ wanted, unwanted }: ParsedQuery): string | null {
  const strict = strictQuery({ wanted, unwanted });
  if (!strict) return null;
  const excluded = unwanted.map((term) => ` & !(${termQuery(term)})`).join('');
  const less = wanted.length > 1 ? allButOne(wanted) : beginnings(wanted[0] ?? []);
  return less === null ? null : `(${less}) & !(${strict})${excluded}`;
}

function allButOne(wanted: Term[]): string {
  const choices = wanted.map((_, left) =>
    wanted
      .filter((_one, at) => at !== left)
      .map(termQuery)
      .join(' & '),
  );
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
