/** The forms of a noun beside a number, by the categories of `Intl.PluralRules('ar')`. */
export interface NounForms {
  /** 1, written without the figure. */
  readonly one: string;
  /** 2, written without the figure: «دقيقتان». */
  readonly two: string;
  /** 2 after a preposition or «قبل»: «دقيقتين». */
  readonly twoGenitive: string;
  /** 3-10, 103-110 …: plural. */
  readonly few: string;
  /** 11-99, 111-199 …: singular accusative. */
  readonly many: string;
  /** 100-102, 200 …, fractions, and 0: singular. */
  readonly other: string;
}

// Each: one · two · two after a preposition · 3-10 · 11-99 (accusative singular) · 100, fractions, none.
// Pure, so that readers' pages carry only the nouns that they say. Durations stand bare for one («قبل دقيقة»); things that are counted say the number («نتيجة واحدة»).
export const MINUTE = /* @__PURE__ */ noun(
  'دقيقة',
  'دقيقتان',
  'دقيقتين',
  'دقائق',
  'دقيقة',
  'دقيقة',
);
export const SECOND = /* @__PURE__ */ noun('ثانية', 'ثانيتان', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية');
export const HOUR = /* @__PURE__ */ noun('ساعة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة');
export const DAY = /* @__PURE__ */ noun('يوم', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم');
export const YEAR = /* @__PURE__ */ noun('سنة', 'سنتان', 'سنتين', 'سنوات', 'سنة', 'سنة');
export const ARTICLE = /* @__PURE__ */ noun(
  'مادة واحدة',
  'مادتان',
  'مادتين',
  'مواد',
  'مادة',
  'مادة',
);
export const WORD = /* @__PURE__ */ noun('كلمة واحدة', 'كلمتان', 'كلمتين', 'كلمات', 'كلمة', 'كلمة');
export const BLOCK = /* @__PURE__ */ noun(
  'فقرة واحدة',
  'فقرتان',
  'فقرتين',
  'فقرات',
  'فقرة',
  'فقرة',
);
export const RESULT = /* @__PURE__ */ noun(
  'نتيجة واحدة',
  'نتيجتان',
  'نتيجتين',
  'نتائج',
  'نتيجة',
  'نتيجة',
);
export const TIME = /* @__PURE__ */ noun('مرة واحدة', 'مرتان', 'مرتين', 'مرات', 'مرة', 'مرة');
export const REDIRECT = /* @__PURE__ */ noun(
  'تحويل واحد',
  'تحويلان',
  'تحويلين',
  'تحويلات',
  'تحويلًا',
  'تحويل',
);
export const LINE = /* @__PURE__ */ noun('سطر واحد', 'سطران', 'سطرين', 'أسطر', 'سطرًا', 'سطر');
export const FILE = /* @__PURE__ */ noun('ملف واحد', 'ملفان', 'ملفين', 'ملفات', 'ملفًا', 'ملف');
export const PICTURE = /* @__PURE__ */ noun(
  'صورة واحدة',
  'صورتان',
  'صورتين',
  'صور',
  'صورة',
  'صورة',
);
export const LETTER = /* @__PURE__ */ noun('حرف واحد', 'حرفان', 'حرفين', 'أحرف', 'حرفًا', 'حرف');
export const TAG = /* @__PURE__ */ noun('وسم واحد', 'وسمان', 'وسمين', 'وسوم', 'وسمًا', 'وسم');
export const READ = /* @__PURE__ */ noun(
  'قراءة واحدة',
  'قراءتان',
  'قراءتين',
  'قراءات',
  'قراءة',
  'قراءة',
);

function noun(
  one: string,
  two: string,
  twoGenitive: string,
  few: string,
  many: string,
  other: string,
): NounForms {
  return { one, two, twoGenitive, few, many, other };
}
