import { letters, results, words } from '@/newsroom/arabic/plurals';

interface Digits {
  digits: 'latn' | 'arab';
}

/** Sentences of the readers' search. */
export const searchWords = {
  title: 'البحث',
  resultsFor: (query: string) => `نتائج البحث: ${query}`,
  results: (count: number, { digits }: Digits) => results(count, { digits }),
  moreThan: (count: number, { digits }: Digits) =>
    `أكثر من ${results(count, { digits, grammaticalCase: 'genitive' })}`,
  nothing: (query: string) => `لا نتائج لعبارة «${query}».`,
  nothingHere: (query: string) => `لا نتائج لعبارة «${query}» ضمن التصفية المختارة.`,
  withoutFilters: 'البحث بلا تصفية',
  meant: 'هل تقصد:',
  related: 'مواد قريبة من البحث',
  relatedNote: 'لا تجمع كلمات العبارة كلها، أو فيها كلمات تبدأ مثلها.',
  nothingHint: 'قد تفيد كلمات أقل، أو صيغة أخرى للكلمة، أو تصفية أوسع.',
  start:
    'تكفي كلمة أو أكثر، بأي رسم للهمزة والتاء المربوطة، مفردةً أو جمعًا. وللعبارة بنصها علامتا تنصيص، ولاستبعاد كلمة علامة ناقص قبلها.',
  noWords:
    'ليس في العبارة كلمة يُبحث عنها: العلامات والرموز والكلمات الشائعة مثل «في» و«من» لا تكفي وحدها.',
  tooLong: (most: number, { digits }: Digits) =>
    `العبارة طويلة، فشمل البحث أول ${letters(most, { digits, grammaticalCase: 'genitive' })} منها.`,
  tooManyWords: (most: number, { digits }: Digits) =>
    `العبارة طويلة، فشمل البحث أول ${words(most, { digits, grammaticalCase: 'genitive' })} منها.`,
  tooSlow: 'استغرق هذا البحث وقتًا أطول من المتاح، فتوقف قبل أن يكتمل.',
  tooSlowHint: 'قد تنجح إعادة المحاولة بعد لحظات، أو عبارة أكثر تحديدًا، أو تصفية أضيق.',
  retry: 'إعادة المحاولة',
  onlyFirst: (count: number, { digits }: Digits) =>
    `هذه أحدث ${results(count, { digits, grammaticalCase: 'genitive' })}. ولما هو أقدم منها يُحصر البحث بتاريخ نهاية.`,
  filters: 'تصفية النتائج',
  active: 'التصفية المختارة',
  remove: 'إزالة',
  removeAll: 'إزالة التصفية كلها',
  section: 'القسم',
  anySection: 'كل الأقسام',
  kind: 'النوع',
  anyKind: 'كل الأنواع',
  tag: 'الوسم',
  writer: 'الكاتب',
  sort: 'الترتيب',
  relevance: 'الأقرب صلة',
  date: 'الأحدث أولًا',
  calendar: 'التقويم',
  gregorian: 'ميلادي',
  hijri: 'هجري',
  from: 'من تاريخ',
  to: 'إلى تاريخ',
  apply: 'تطبيق',
  fromChip: (day: string) => `من ${day}`,
  toChip: (day: string) => `إلى ${day}`,
  nearTags: 'وسوم قريبة',
  nearWriters: 'كتّاب النتائج',
  narrow: (name: string) => `حصر النتائج: ${name}`,
  /** Under the form: a filter of the address that means nothing. */
  unknown: {
    section: 'لا قسم بالاسم الوارد في الرابط، فشمل البحث كل الأقسام.',
    tag: 'لا وسم بالرقم الوارد في الرابط، فلم يُحصر البحث بوسم.',
    writer: 'لا كاتب بالاسم الوارد في الرابط، فلم يُحصر البحث بكاتب.',
    kind: 'لا نوع بالاسم الوارد في الرابط، فشمل البحث كل الأنواع.',
    from: 'لم يُقرأ تاريخ البداية، فلم يُحصر البحث به. يُكتب مثل 2026-11-24 أو 14/6/1448.',
    to: 'لم يُقرأ تاريخ النهاية، فلم يُحصر البحث به. يُكتب مثل 2026-11-24 أو 14/6/1448.',
  },
} as const;
