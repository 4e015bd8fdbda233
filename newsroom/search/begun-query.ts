import { foldWords } from '../arabic/fold';
import { searchWords } from '../arabic/search/search-words';

/** What somebody has begun to type. */
export interface BegunQuery {
  /** Words that are all there, each by its stems. */
  whole: string[][];
  /** The last word: what it may begin with (folded, with and without what is grown to it), its stems as it is. */
  begun: { beginnings: string[]; stems: string[] };
}

/** What may be written together with a noun and need not be typed, the longest first. */
export const PARTICLES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
/** The same, but too often a word's own first letter to be taken off. */
const LETTERS = ['و', 'ب', 'ل'];
/** One letter begins half of all words. */
const FEWEST_LETTERS = 2;
const MOST_WORDS = 6;

/** Null while it is too short to say anything. */
export function parseBegun(text: string): BegunQuery | null {
  const asked = searchWords(text).filter(({ isPart }) => !isPart);
  const last = asked.at(-1);
  // Behind it may stand a word that is too common to be searched for, or not yet one.
  const isLast = last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end));
  const typed = isLast ? last.exact : foldWords(text).at(-1);
  if (!typed || (asked.length < 2 && typed.length < FEWEST_LETTERS)) return null;
  const whole = isLast ? asked.slice(0, -1) : asked;
  return {
    whole: whole.slice(0, MOST_WORDS).map(({ stems }) => stems),
    begun: { beginnings: beginnings(typed), stems: isLast ? last.stems : [] },
  };
}

function beginnings(typed: string): string[] {
  const bare = withoutParticle(typed);
  const grown = [...PARTICLES, ...LETTERS].map((one) => one + bare);
  return [...new Set([typed, bare, ...grown])];
}

/** A folded word without what is grown to it, if that leaves something. */
export function withoutParticle(word: string): string {
  const particle = PARTICLES.find(
    (one) => word.startsWith(one) && word.length - one.length >= FEWEST_LETTERS,
  );
  return particle ? word.slice(particle.length) : word;
}
