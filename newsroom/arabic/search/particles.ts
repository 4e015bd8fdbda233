import { foldArabic } from '../fold';
import { SINGULARS_OF } from './broken-plurals';
import { isCompoundName } from './compound-names';
import { hasOwnFirstLetter, isArticleFree, isKnown } from './known-words';
import { SHORT_NOUNS } from './short-nouns';

/** A word without the particles before it, folded, beside the same letters as they were spelt. */
export interface Reading {
  text: string;
  spelt: string;
  /** An article stood before it: no pronoun can stand after it. */
  isDefinite: boolean;
}

/**
 * What a word may be beneath the particles that are written together with it (و، ف; then ب، ك، ل; then
 * ال), the likeliest first. A word that is known to begin with such a letter has one reading; one that may
 * be either keeps itself among them, so that it is still found where it stands after the article.
 */
export function readings(text: string, spelt: string): Reading[] {
  const word = { text, spelt, isDefinite: false };
  if (isOwn(word) && !EITHER.has(text)) return [word];
  const rest = after(word, 1);
  const isConjoined =
    (text.startsWith('و') && rest.text.length >= 3) ||
    (text.startsWith('ف') && (rest.text.length >= 4 || isShortNoun(rest.text)));
  if (!isConjoined) return beneathConjunction(word);
  const beneath = isOwn(rest) ? [rest] : beneathConjunction(rest);
  const isSure = beneath.some(({ isDefinite }) => isDefinite) || isKnown(rest.text);
  return isSure && !EITHER.has(text) ? beneath : [...beneath, word];
}

function beneathConjunction(word: Reading): Reading[] {
  const noun = beneathArticle(word);
  if (noun.length > 0) return noun;
  const rest = after(word, 1);
  if (/^[بلك]/.test(word.text) && isCompoundName(rest.text)) return [rest];
  return /^[بلك]/.test(word.text) && (rest.text.length >= 4 || isShortNoun(rest.text))
    ? [word, rest]
    : [word];
}

function beneathArticle(word: Reading): Reading[] {
  const [, article = '', noun = ''] = /^([بك]?ال|لل)(..+)$/.exec(word.text) ?? [];
  const isNoun = noun.length >= 3 || (noun.length === 2 && isShort(article, noun));
  if (!isNoun || isArticleFree(word.text)) return [];
  const definite = { ...after(word, article.length), isDefinite: true };
  if (article !== 'ال') {
    const rest = after(word, 1);
    // «للجنة» is written for «ل» and «اللجنة».
    if (article === 'لل') return [isOwn(rest) ? rest : definite];
    // «بالتزام», «بألمانيا»
    if (isArticleFree(rest.text)) return [];
    return /^[أإآ]/.test(rest.spelt) ? [rest, definite] : [definite];
  }
  // A hamza on its alef is no article: «ألماس». Where it is left out, «الماس» must be found by it.
  if (/^[أإآ]/.test(word.spelt)) return isKnown(word.text) ? [word] : [word, definite];
  // «الام» may be «آلام» or «الأم».
  return noun.length === 2 && !/^[أإآ]/.test(definite.spelt) ? [definite, word] : [definite];
}

/** Words that are as often a particle and a shorter one: «وعودة», «بكرة القدم». */
const EITHER: ReadonlySet<string> = new Set(
  'بكرة لقمة بصلة وعودة والدين بقرية بقاعة بهيئة بهوية كرؤية'.split(' ').map(foldArabic),
);

function isShortNoun(text: string): boolean {
  return SHORT_NOUNS.has(text) || (text.length === 3 && SINGULARS_OF.has(text));
}

/** «الدم»; «بالدم» is a question of whether the noun is known: «بالغ» and «والد» are words of their own. */
function isShort(article: string, noun: string): boolean {
  return article === 'ال' || SHORT_NOUNS.has(noun);
}

/** Whether its first letter, even if it looks like a particle, belongs to it. */
function isOwn({ text, spelt }: Reading): boolean {
  if (!/^[وفبلك]/.test(text)) return false;
  // «لأزمة» is no «لازمة».
  const hasHamza = /^.[أإآ]/.test(spelt) && !/^(?:كأس|كآب|فأ|بأس|لآلئ)/.test(spelt);
  return (!hasHamza && hasOwnFirstLetter(text)) || isParticiple(text, spelt);
}

/**
 * «باخرة، كاتب، لاعب، واردات»: after ا without a hamza come the two last letters of a root. Were the first
 * letter a particle, the word beneath would begin with an alef that only «اسم، ابن، اثنان» have so short.
 */
function isParticiple(text: string, spelt: string): boolean {
  return (
    /^.ا(?!ل|سم|بن|ثن|مر)..(?:ه|ي|ا|يه|ات|ون|ين|ان|تان|تين)?$/.test(text) && spelt.charAt(1) === 'ا'
  );
}

function after({ text, spelt }: Reading, letters: number): Reading {
  return { text: text.slice(letters), spelt: spelt.slice(letters), isDefinite: false };
}
