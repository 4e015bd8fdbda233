/** Patterns of broken plurals with one singular or few, over the folded word; C stands for a letter of the root. */
const PATTERNS: readonly (readonly [RegExp, readonly string[]])[] = [
  // مفاعيل: «مشاريع، مفاتيح، مساكين»
  [/^م(.)ا(.)ي(.)$/, ['م$1$2و$3', 'م$1$2ا$3', 'م$1$2ي$3']],
  // تفاعيل: «تقارير، تصاميم»
  [/^ت(.)ا(.)ي(.)$/, ['ت$1$2ي$3']],
  // أفاعيل: «أساليب، أناشيد»
  [/^ا(.)ا(.)ي(.)$/, ['ا$1$2و$3', 'ا$1$2ي$3']],
  // فواعيل: «صواريخ، قوانين»
  [/^([^ت])وا(.)ي(.)$/, ['$1ا$2و$3']],
  // فعاليل: «عصافير، عناوين، شياطين»
  [/^([^متاو])([^او])ا(.)ي(.)$/, ['$1$2$3و$4', '$1$2$3ا$4', '$1$2$3ي$4']],
  // فواعل: «شوارع، قوافل»
  [/^([^ت])وا([^ي])([^ه])$/, ['$1ا$2$3', '$1ا$2$3ه']],
  // فعائل: «رسائل، حدائق»
  [/^(.)(.)اي(.)$/, ['$1$2ي$3ه', '$1$2ا$3ه']],
  // فعلاء: «وزراء، شعراء»
  [/^([^ا])([^ا])([^ا])اء$/, ['$1$2ي$3', '$1ا$2$3']],
  // أفعلاء: «أصدقاء»
  [/^ا(.)(.)([^ا])اء$/, ['$1$2ي$3']],
];

/** What a folded word would be the plural of, by its pattern alone: mostly one of these is a word. */
export function patternSingulars(text: string): string[] {
  for (const [pattern, singulars] of PATTERNS) {
    if (pattern.test(text)) return singulars.map((singular) => text.replace(pattern, singular));
  }
  return [];
}
