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
// Durations stand bare for one («قبل دقيقة»); things that are counted say the number («نتيجة واحدة»).
export const MINUTE = noun('دقيقة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة');
export const SECOND = noun('ثانية', 'ثانيتان', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية');
export const HOUR = noun('ساعة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة');
export const DAY = noun('يوم', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم');
export const YEAR = noun('سنة', 'سنتان', 'سنتين', 'سنوات', 'سنة', 'سنة');
export const ARTICLE = noun('مادة واحدة', 'مادتان', 'مادتين', 'مواد', 'مادة', 'مادة');
export const WORD = noun('كلمة واحدة', 'كلمتان', 'كلمتين', 'كلمات', 'كلمة', 'كلمة');
export const RESULT = noun('نتيجة واحدة', 'نتيجتان', 'نتيجتين', 'نتائج', 'نتيجة', 'نتيجة');
export const FILE = noun('ملف واحد', 'ملفان', 'ملفين', 'ملفات', 'ملفًا', 'ملف');
export const PICTURE = noun('صورة واحدة', 'صورتان', 'صورتين', 'صور', 'صورة', 'صورة');
export const READ = noun('قراءة واحدة', 'قراءتان', 'قراءتين', 'قراءات', 'قراءة', 'قراءة');

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
