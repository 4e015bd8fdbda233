import { foldArabic } from '../fold';
import { SINGULAR_OF } from './broken-plurals';
import { isCompoundName } from './compound-names';
import { NISBA_BASES, WITHOUT_TA } from './nisba-bases';
import { hasTanwin, spell } from './spelling';
import { NOUNS_IN_YA, OWN_FIRST_LETTER, WHOLE_WORDS } from './whole-words';

/**
 * The stems of an Arabic word as it was written: what remains when conjunction, preposition, article and
 * the common endings are taken off and a broken plural is brought to its singular. Two words are found by
 * each other when they share a stem; most words have one, an ambiguous one («بمحاربة»: with or without its
 * preposition) has two or three. Any text gives at least one stem.
 *
 * Studied beside Lucene's ArabicStemmer (the light stemmer of Larkey, Ballesteros and Connell, 2007) and
 * Snowball's arabic.sbl. Where this differs, and why:
 * - ة stays («رياضة» is not «رياض», «عملة» not «عمل»); light10 takes it off. ـات becomes ة, or nothing
 *   after verbal nouns («اجتماعات») and a list of words.
 * - The nisba keeps its ي and gives its base beside it, so that «اقتصادية» is found by «اقتصاد», while
 *   Lucene turns «علي» and «على» into one and Snowball cuts «وزير» and «وزارة» unevenly.
 * - Single letters before a word (ب، ل، ك) are taken off, which neither does safely: words that begin
 *   with such a letter of their own stand in a list.
 * - Words that only look like others with something added stand whole («لبنان», «قانون»).
 */
export function stemsOf(
  word: string,
  { folded = foldArabic(word), spelt = spell(word) } = {},
): string[] {
  if (!/^[ء-ي]+$/.test(folded) || isWhole(folded)) return [folded];
  const isOwn = (text: string) => OWN_FIRST_LETTER.has(text) || isOwnInflected(text);
  const form: Form = {
    endsInHeh: spelt.endsWith('ه'),
    hasTanwin: hasTanwin(word),
    isDefinite: false,
  };
  const stems = new Set<string>();
  for (const bare of withoutConjunction(folded, isOwn)) addStems(bare, form, isOwn, stems);
  return [...stems];
}

/** What the folded word no longer tells. */
interface Form {
  endsInHeh: boolean;
  hasTanwin: boolean;
  isDefinite: boolean;
}

function isWhole(folded: string): boolean {
  return WHOLE_WORDS.has(folded) || isCompoundName(folded);
}

const PLAIN: Form = { endsInHeh: false, hasTanwin: false, isDefinite: false };

function isOwnInflected(folded: string): boolean {
  return /^[وفبلك]/.test(folded) && endings(folded, PLAIN).some((one) => OWN_FIRST_LETTER.has(one));
}

function withoutConjunction(folded: string, isOwn: (text: string) => boolean): string[] {
  if (isOwn(folded)) return [folded];
  const rest = folded.slice(1);
  if (folded.startsWith('و') && rest.length >= 3) return [rest];
  if (folded.startsWith('ف') && rest.startsWith('ال')) return [rest];
  if (folded.startsWith('ف') && rest.length >= 4) return [folded, rest];
  return [folded];
}

function addStems(
  text: string,
  form: Form,
  isOwn: (text: string) => boolean,
  stems: Set<string>,
): void {
  const add = (noun: string, isDefinite: boolean) => {
    for (const stem of endings(noun, { ...form, isDefinite })) stems.add(stem);
  };
  if (isWhole(text) || isOwn(text)) {
    add(text, false);
    return;
  }
  const noun = withoutArticle(text);
  if (noun !== null) {
    add(noun, true);
    // «للجنة» is written for «ل» and «اللجنة».
    if (text.startsWith('لل') && OWN_FIRST_LETTER.has(text.slice(1))) add(text.slice(1), true);
    return;
  }
  add(text, false);
  const rest = text.slice(1);
  if (/^[بلك]/.test(text) && (rest.length >= 4 || SHORT_NAMES.has(rest))) add(rest, false);
}

/** Places of three letters that stand after a preposition in every second story. */
const SHORT_NAMES = new Set(['جده', 'مكه', 'مصر', 'قطر', 'دبي', 'نجد', 'ابها', 'غزه', 'ليل']);

function withoutArticle(text: string): string | null {
  const match = /^(?:[بك]?ال|لل)(..+)$/.exec(text);
  const [, noun] = match ?? [];
  if (!noun || (noun.length < 3 && text.length > noun.length + 2)) return null;
  return noun;
}

function endings(noun: string, form: Form): string[] {
  const text = form.hasTanwin && noun.endsWith('ا') ? noun.slice(0, -1) : noun;
  if (isWhole(text)) return [text];
  const singular = SINGULAR_OF.get(text);
  if (singular) return [singular];
  return (
    (form.isDefinite ? null : possessed(text, form)) ??
    plural(text) ??
    adjective(text) ??
    (/...ا$/.test(text) ? [text, text.slice(0, -1)] : [text])
  );
}

/** A noun with a pronoun grown to it, without the pronoun. */
function possessed(text: string, form: Form): string[] | null {
  const [, owned, pronoun] =
    /^(.{4,})(هما|كما|هم|هن|كم|نا)$/.exec(text) ?? /^(.{3,})(ها)$/.exec(text) ?? [];
  if (owned && pronoun) return owner(owned);
  const before = text.slice(0, -1);
  if (!text.endsWith('ه') || !form.endsInHeh) return null;
  if (/...ت$/.test(before)) return owner(before);
  // Half of the writers leave the dots of ة away.
  return before.length >= 4 && !KEPT_APART.has(before) ? [text, ...owner(before)] : null;
}

/** Words that another one with a carelessly written ة must not lead to. */
const KEPT_APART = new Set(['رياض', 'وزار', 'محافظ']);

function owner(owned: string): string[] {
  const stems = endings(owned, { ...PLAIN, isDefinite: true });
  // Before a pronoun ة is written ت.
  return /...ت$/.test(owned) && !owned.endsWith('ات')
    ? [`${owned.slice(0, -1)}ه`, ...stems]
    : stems;
}

function plural(text: string): string[] | null {
  const [, base = '', ending] = /^(.{3,})(ات|تان|تين|ون|ين)$/.exec(text) ?? [];
  switch (ending) {
    case 'ات':
      return femininePlural(base);
    case 'تان':
    case 'تين':
      return [`${base}ه`];
    case 'ون':
    case 'ين':
      // «تدريب» and its like before ن are verbal nouns of their own: «تحصين».
      return /^ت..ين$/.test(text) ? [text] : (adjective(base) ?? [base]);
    default:
      return /^.{4,}ان$/.test(text) ? [text, text.slice(0, -2)] : null;
  }
}

function femininePlural(base: string): string[] {
  const adjectives = base.endsWith('ي') ? adjective(`${base}ه`) : null;
  if (adjectives) return adjectives;
  const whole = `${base}ه`;
  if (WITHOUT_TA.has(base)) return [base];
  return isVerbalNoun(base) || (base.length >= 5 && !base.startsWith('م'))
    ? [base, whole]
    : [whole];
}

/** افتعال, استفعال, انفعال; تفعيل, تفعل, تفاعل. */
function isVerbalNoun(base: string): boolean {
  return /^ا...*ا.$/.test(base) || /^ت...{1,2}$/.test(base);
}

/** A nisba, or a noun that looks like one: itself in one form for both genders, and its base. */
function adjective(text: string): string[] | null {
  if (NOUNS_IN_YA.has(text)) return [text];
  const [, base] = /^(.{3,}?)يه?$/.exec(text) ?? [];
  if (!base) return null;
  const known = NISBA_BASES.get(base);
  const own = `${base}ي`;
  if (known) return [own, known];
  if (base.length >= 5) return [own, base, `${base}ه`];
  return base.length === 4 ? [own, base] : [own];
}
