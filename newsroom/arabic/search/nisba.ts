import { SINGULARS_OF } from './broken-plurals';
import { NISBA_BASES, NO_NISBA_BASE, NOUNS_IN_YA, WITHOUT_TA } from './nisba-bases';

/**
 * The stems of a folded word that may be an adjective in «ـي» or «ـية» (nisba): itself in one form for both
 * genders, and what it is made from. Null for any other word.
 */
export function nisba(text: string): string[] | null {
  if (NOUNS_IN_YA.has(text)) return [text];
  const [, base] = /^(..+?)يه?$/.exec(text) ?? [];
  if (!base) return null;
  const own = `${base}ي`;
  const known = NISBA_BASES.get(base);
  if (known) return [own, ...known];
  // «هدية، ولاية، تنمية» keep their ending; «ثانية، قاضي» are no adjectives of «ثان، قاض».
  if (base.length === 2 || /(?:^ت..|ا)يه$/.test(text)) return text.endsWith('ه') ? [text] : [own];
  if (base.length === 3 || NO_NISBA_BASE.has(base)) return [own];
  return [own, ...basesOf(base)];
}

function basesOf(base: string): string[] {
  const before = base.slice(0, -1);
  // «غذائي، نهائي، سينمائي»: of «غذاء، نهاية، سينما».
  if (base.endsWith('اي')) return [`${before}ء`, `${before}يه`, before];
  // «صحراوي، نمساوي»: of «صحراء، النمسا».
  if (base.endsWith('او')) return [`${before}ء`, before];
  // «آسيوي، تربوي، معنوي»: of «آسيا، تربية، معنى».
  if (base.endsWith('و')) return [`${before}ا`, `${before}يه`, `${before}ي`, base];
  // «معلوماتي، إماراتي»: their base is a plural itself.
  if (/...ات$/.test(base)) return [base.slice(0, -2), `${base.slice(0, -2)}ه`];
  const singulars = base.startsWith('ا') ? [] : (SINGULARS_OF.get(base) ?? []);
  return WITHOUT_TA.has(base) ? [`${base}ه`] : [base, `${base}ه`, ...singulars];
}
