import { SINGULARS_OF } from './broken-plurals';
import { isCompoundName } from './compound-names';
import { SHORT_NOUNS } from './short-nouns';
import { ARTICLE_FREE, OWN_FIRST_LETTER, WHOLE_WORDS } from './whole-words';

const KNOWN: ReadonlySet<string> = new Set([
  ...OWN_FIRST_LETTER,
  ...WHOLE_WORDS,
  ...ARTICLE_FREE,
  ...SHORT_NOUNS,
  ...SINGULARS_OF.keys(),
  ...[...SINGULARS_OF.values()].flat(),
]);

const OWN: ReadonlySet<string> = new Set([...KNOWN].filter((word) => /^[وفبلك]/.test(word)));

/** Whether a folded word stands in one of the tables as it is: neither end of it is cut. */
export function isWhole(folded: string): boolean {
  return WHOLE_WORDS.has(folded) || isCompoundName(folded);
}

/** Whether a folded word, with any ending, stands in one of the tables. */
export function isKnown(folded: string): boolean {
  return isAmong(folded, KNOWN) || isCompoundName(folded);
}

/** Whether the first letter of a folded word is known to belong to it. */
export function hasOwnFirstLetter(folded: string): boolean {
  return isWhole(folded) || isAmong(folded, OWN);
}

/** Whether a folded word that begins with ال is known to have no article before it. */
export function isArticleFree(folded: string): boolean {
  return isWhole(folded) || isAmong(folded, ARTICLE_FREE, 5);
}

const ENDINGS = 'ات|ون|ين|ان|تان|تين|يه|ي|يا|يات|يين|يون|ه|ها|هم|هن|هما|كم|نا|ا'.split('|');

function isAmong(folded: string, words: ReadonlySet<string>, shortest = 3): boolean {
  if (words.has(folded)) return true;
  return ENDINGS.some((ending) => {
    const base = folded.slice(0, -ending.length);
    if (base.length < shortest || !folded.endsWith(ending) || /..ه$/.test(base.slice(1)))
      return false;
    // «لبنية» is no «لبن», «لقبة» no «لقب»: of short words such forms stand in the tables themselves.
    if (base.length === 3 && /^(?:ه|ي|يه|يا)$/.test(ending)) return false;
    // Before an ending ة is written ت, or not at all.
    const isFeminine = base.length > 3 || ending === 'ات';
    return (
      words.has(base) || (isFeminine && words.has(`${base}ه`)) || words.has(base.replace(/ت$/, 'ه'))
    );
  });
}
