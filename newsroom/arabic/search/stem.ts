import { foldArabic } from '../fold';
import { nounStems } from './endings';
import { isKnown } from './known-words';
import { readings } from './particles';
import { hasTanwin, spell } from './spelling';

/**
 * The stems of an Arabic word as it was written, the likeliest first: what remains when conjunction,
 * preposition and article (`readings`) and the common endings (`nounStems`) are taken off, and a broken
 * plural is brought to its singular. Two words are found by each other when they share a stem; most have
 * one, an ambiguous one («بمحاربة»: with or without its preposition) has two or three. Any text gives at
 * least one.
 *
 * Studied beside Lucene's ArabicNormalizer and ArabicStemmer (org.apache.lucene.analysis.ar; light10 of
 * Larkey, Ballesteros and Connell, «Light stemming for Arabic information retrieval», 2007) and Snowball's
 * arabic.sbl of Chelli and Aries, which PostgreSQL's `arabic` configuration is. Where this differs, and why:
 * - ة stays («رياضة» is not «رياض», «عملة» not «عمل»); both of them take it off. ـات becomes ة, or
 *   nothing, or either, by the pattern of what is before it.
 * - The nisba keeps its ي and gives its base beside it, so that «اقتصادية» is found by «اقتصاد»; Lucene
 *   cuts every ـي and ـية off, and leaves «عل» of «علي» and of «على».
 * - ب، ل، ك and ف before a word are taken off; Lucene leaves them, and Snowball takes off ف and ب alone.
 *   What begins with such a letter of its own is told by its pattern («لاعب، باخرة») or stands in a table,
 *   and where nothing tells, both readings are kept. Snowball's «بيروت» is «يروت».
 * - Pronouns are taken off with what they change in a word: «لغته» is of «لغة», «أصدقائه» of «أصدقاء»,
 *   «مستواه» of «مستوى». Lucene knows ه and ها, and leaves the ت.
 * - Broken plurals are brought to their singular by a table and by the patterns that rarely deceive;
 *   neither does that. The spelling counts: «إعداد» is no plural, «أعداد» is.
 * - Verbs are left as they are; Snowball cuts their endings, and with them many a noun's.
 * - Words that only look like others with something added stand whole («لبنان», «قانون»), which Lucene
 *   leaves to a list of the user's own (`stemExclusionSet`).
 */
export function stemsOf(
  word: string,
  { folded = foldArabic(word), spelt = spell(word) } = {},
): string[] {
  if (!/^[ء-ي]+$/.test(folded)) return [folded];
  // Two seats of a hamza have one letter more than they fold to: then nothing is told by the spelling.
  const letters = spelt.length === folded.length ? spelt : folded;
  const stems = readings(folded, letters).flatMap((one) => nounStems(one, hasTanwin(word)));
  return [...new Set(isToldByHamza(folded) ? [...stems, folded] : stems)];
}

/**
 * Whether a hamza on an alef may have decided how the word was read: where a noun begins with it («الأعداد»),
 * where it follows what looks like a particle («لأزمة»), and where it stands for the article («ألغاز»). Such a
 * word is also found by its own letters, so that who leaves hamzas out or puts them elsewhere finds it.
 */
function isToldByHamza(folded: string): boolean {
  const isFirst = /^[وف]?(?:[بكل]?ا(?!ل)|[بك]?الا|للا|[وفبلك]ا)/.test(folded);
  return isFirst || (/^ال/.test(folded) && isKnown(folded));
}
