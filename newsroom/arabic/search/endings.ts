import { pluralKey, SINGULARS_OF } from './broken-plurals';
import { isWhole } from './known-words';
import { nisba } from './nisba';
import { WITHOUT_TA } from './nisba-bases';
import type { Reading } from './particles';
import { patternSingulars } from './plural-patterns';
import { SHORT_NOUNS } from './short-nouns';

/** The stems of a noun, the likeliest first: without pronoun, ending of plural or dual, and tanwin. */
export function nounStems({ text, spelt, isDefinite }: Reading, hasTanwin: boolean): string[] {
  const isAccusative = hasTanwin && endsInAlef(text) && !isListed(text);
  if (isAccusative) return stemsOfForm(withoutAlef(text, spelt), spelt.slice(0, -1));
  const form = stemsOfForm(text, spelt);
  const owned = isDefinite ? [] : beforePronoun(text, spelt).flatMap(ownedStems);
  // What stands before a pronoun is surer than a word which only ends so.
  return isWhole(text) ? form : [...owned, ...form];
}

/** Whether its last letter is no ending. */
function isListed(text: string): boolean {
  return isWhole(text) || SINGULARS_OF.has(text);
}

function stemsOfForm(text: string, spelt: string): string[] {
  const singulars = SINGULARS_OF.get(pluralKey(text, spelt));
  // It may be another word too: «معارض» of fairs and of opponents, «اعداد» without its hamza.
  if (singulars) {
    // «مخطوطات» are of «مخطوط» and of «مخطوطة».
    const feminineToo = /....ات$/.test(text) ? [`${text.slice(0, -2)}ه`] : [];
    return [...singulars, ...feminineToo, text];
  }
  if (isWhole(text)) return [text];
  const known = sound(text, spelt) ?? nisba(text);
  if (known) return known;
  if (endsInAlef(text)) {
    const without = withoutAlef(text, spelt);
    return [text, ...(nisba(without) ?? [without])];
  }
  // «معلمو المدرسة»
  if (/....و$/.test(text)) return [text, text.slice(0, -1)];
  // Written without its hamza «اعتداء» would be a plural as «أصدقاء» is.
  const mayBePlural = !text.startsWith('ا') || spelt.startsWith('أ');
  return mayBePlural ? [text, ...patternSingulars(text)] : [text];
}

/** Whether an alef at its end may be written for tanwin: «خبرا», «حقا», but not «هنا». */
function endsInAlef(text: string): boolean {
  return /...ا$/.test(text) || (text.endsWith('ا') && SHORT_NOUNS.has(text.slice(0, -1)));
}

/** «شيئًا» folds to one letter more than «شيء» does. */
function withoutAlef(text: string, spelt: string): string {
  return text.slice(0, spelt.endsWith('يئا') ? -2 : -1);
}

/** The sound plurals and the dual. */
function sound(text: string, spelt: string): string[] | null {
  const [, base = '', ending] = /^(.{2,}?)(تان|تين|ات|ون|ين|ان)$/.exec(text) ?? [];
  switch (ending) {
    case 'تان':
    case 'تين':
      return SHORT_NOUNS.has(`${base}ت`) ? [`${base}ت`] : [...feminine(base), ...long(`${base}ت`)];
    case 'ات':
      return base.length > 2 ? femininePlural(base, spelt) : null;
    case 'ون':
    case 'ين':
      // «تدوين، مخزون، تعاون، خزائن» only look like them.
      return base.length < 3 || /^(?:ت..ين|م..ون|.+ا(?:ون|ين))$/.test(text)
        ? null
        : (nisba(base) ?? [base]);
    case 'ان':
      return base.length > 3 || (base.length === 3 && SHORT_NOUNS.has(base))
        ? [text, ...(nisba(base) ?? [base])]
        : null;
    default:
      return null;
  }
}

/** A noun whose ة was left out or became ت. */
function feminine(base: string): string[] {
  return stemsOfForm(`${base}ه`, '');
}

function long(text: string): string[] {
  return text.length > 3 ? [text] : [];
}

function femininePlural(base: string, spelt: string): string[] {
  const whole = `${base}ه`;
  // «منشآت»
  if (spelt.endsWith('آت')) return [`${base}اه`, whole, base];
  // «سيناريوهات»
  if (base.endsWith('وه')) return [base.slice(0, -1)];
  // «قنوات، ندوات»
  if (base.endsWith('و')) return [whole, `${base.slice(0, -1)}اه`];
  if (base.endsWith('ي')) return feminine(base);
  if (base.length === 3) return [whole];
  // «محافظات، شاحنات»: participles of things have ة; those of persons have other plurals.
  const isFeminine = /^(?:م.ا..|[^ت]ا..)$/.test(base) || WITHOUT_TA.has(base);
  return isFeminine ? [whole] : [base, whole];
}

/** What a noun may be before the pronoun that is grown to it. */
function beforePronoun(text: string, spelt: string): string[] {
  const [, owned = '', pronoun] = /^(.{2,}?)(هما|كما|هم|هن|كم|نا|ها|ه)$/.exec(text) ?? [];
  if (!pronoun) return [];
  // «توجيه» has no pronoun.
  if (pronoun === 'ه' && (!spelt.endsWith('ه') || /^ت..يه$/.test(text))) return [];
  if (owned.length < 3 || (owned.length === 3 && pronoun !== 'ها')) {
    return SHORT_NOUNS.has(owned) || SINGULARS_OF.has(owned) || isFeminineShort(owned)
      ? [owned]
      : [];
  }
  // Half of the writers leave the dots of ة away, and mean «رياضة».
  return pronoun === 'ه' && WITHOUT_TA.has(owned) && !OFTEN_OWNED.has(owned) ? [] : [owned];
}

/** «كتابه» is as often a book as «كتابة». */
const OFTEN_OWNED: ReadonlySet<string> = new Set(['كتاب', 'مكتب']);

/** «لغته، مدتهم»: a short noun whose ة became ت. */
function isFeminineShort(owned: string): boolean {
  return owned.endsWith('ت') && SHORT_NOUNS.has(`${owned.slice(0, -1)}ه`);
}

function ownedStems(owned: string): string[] {
  if (SHORT_NOUNS.has(owned) || (SINGULARS_OF.has(owned) && !owned.endsWith('ات'))) {
    return stemsOfForm(owned, '');
  }
  const before = owned.slice(0, -1);
  if (owned.endsWith('ت')) {
    const plural = owned.endsWith('ات') ? stemsOfForm(owned, '') : long(owned);
    return [...feminine(before), ...plural];
  }
  // «أصدقائه، أصدقاؤهم»
  if (/.ا[يو]$/.test(owned)) return [...stemsOfForm(`${before}ء`, ''), ...long(owned)];
  // «معلميهم، مسؤولوها»; «مستواه»
  if (/...[يو]$/.test(owned)) return [...stemsOfForm(before, ''), ...stemsOfForm(owned, '')];
  if (/...ا$/.test(owned)) return [`${before}ي`, before];
  return stemsOfForm(owned, '');
}
