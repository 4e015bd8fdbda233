import { searchWords, type SearchWord } from '../../arabic/search/search-words';

/** What the newsroom has taught the search, as its table holds it. */
export interface Entry {
  kind: 'synonyms' | 'spelling';
  /** Of a spelling the first is right and the others lead to it. */
  words: string[];
}

/** Words that must stand in this order. */
export type Phrase = SearchWord[];

interface Other {
  /** As it was typed into the dictionary. */
  text: string;
  words: Phrase;
  /** What two of the same words have in common. */
  key: string;
}

/** A word or phrase of an entry, and what a search for it looks for as well. */
export interface Member {
  words: Phrase;
  others: Other[];
  /** How it is spelt right, where it is a misspelling. */
  right: string | null;
}

export interface Dictionary {
  /** By their first word. */
  members: ReadonlyMap<string, Member[]>;
}

/** One word may stand in several entries; a query's cost grows with each other word. */
const MOST_OTHERS = 24;

export const NO_DICTIONARY: Dictionary = { members: new Map() };

/**
 * Entries in the form in which queries are compared with them. What is the same as a synonym's synonym is
 * not followed further; a misspelling has the synonyms of the right word.
 */
export function compileDictionary(entries: Entry[]): Dictionary {
  const members = new Map<string, Member>();
  const add = ({ words, key }: Other, others: Other[], right: string | null = null) => {
    const member = members.get(key) ?? { words, others: [], right };
    members.set(key, member);
    member.right ??= right;
    const known = new Set([key, ...member.others.map((other) => other.key)]);
    for (const other of others) {
      if (member.others.length >= MOST_OTHERS) return;
      if (!known.has(other.key)) member.others.push(other);
      known.add(other.key);
    }
  };
  for (const { words } of entries.filter(({ kind }) => kind === 'synonyms')) {
    const group = othersOf(words);
    for (const word of group) add(word, group);
  }
  for (const { words } of entries.filter(({ kind }) => kind === 'spelling')) {
    const [right, ...wrong] = othersOf(words);
    if (!right) continue;
    const synonyms = members.get(right.key)?.others ?? [];
    for (const word of wrong) add(word, [right, ...synonyms], right.text);
  }
  return { members: byFirstWord([...members.values()]) };
}

/** Nothing of what holds only words too common to be searched for. */
function othersOf(texts: string[]): Other[] {
  return texts
    .map((text) => ({ text, words: phraseOf(text) }))
    .filter(({ words }) => words.length > 0)
    .map((other) => ({ ...other, key: keyOf(other.words) }));
}

function byFirstWord(members: Member[]): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const first = stemOf(member.words[0]);
    found.set(first, [...(found.get(first) ?? []), member]);
  }
  return found;
}

/**
 * A member's word without article, number and whatever is grown to it, and not what it is derived from: who
 * looks for «سعود» does not mean «السعودية», and who looks for «بالسعودية» does.
 */
function stemOf(word: SearchWord | undefined): string {
  return word?.stems[0] ?? '';
}

/** A text as a query would ask for it: the words that can be asked for. */
export function phraseOf(text: string): Phrase {
  return searchWords(text).filter(({ isPart }) => !isPart);
}

/** Texts with the same key are the same words. */
export function keyOf(words: Phrase): string {
  return words.map(({ exact }) => exact).join(' ');
}

/**
 * The members that begin a row of words, the longest first: with any ending and whatever is grown to them.
 *
 * @param inOrder also the gaps between the words must be those of the member
 */
export function membersAt(dictionary: Dictionary, row: Phrase, inOrder: boolean): Member[] {
  const candidates = row[0]?.stems.flatMap((stem) => dictionary.members.get(stem) ?? []) ?? [];
  return candidates
    .filter((member) => begins(member.words, row, inOrder))
    .sort((a, b) => b.words.length - a.words.length);
}

function begins(member: Phrase, row: Phrase, inOrder: boolean): boolean {
  return member.every((word, at) => {
    if (!row[at]?.stems.includes(stemOf(word))) return false;
    return !inOrder || distance(row, at) === distance(member, at);
  });
}

function distance(words: Phrase, at: number): number {
  return (words[at]?.position ?? 0) - (words[0]?.position ?? 0);
}
