// Words of what `enhance/` adds to a page that stands already, each field by itself so that the
// module carries only those that it says, and of the pages behind it.

/** The breaking bar. */
export const breakingWords = {
  mark: 'عاجل',
  name: 'خبر عاجل',
  previous: 'الخبر السابق',
  next: 'الخبر التالي',
  pause: 'إيقاف التحديث',
  resume: 'متابعة التحديث',
  hide: 'إخفاء',
  announce: (title: string) => `خبر عاجل: ${title}`,
} as const;

/** What the search offers while somebody types. */
export const suggestWords = {
  list: 'اقتراحات البحث',
  section: 'أقسام',
  writer: 'كتّاب',
  tag: 'وسوم',
  story: 'مواد',
  /** How many there are, as the listbox says them; none is said by silence. */
  hint: 'للتنقل بين الاقتراحات: السهمان إلى الأسفل وإلى الأعلى',
} as const;

/** Beside a suggestion that has no words of its own. */
export const suggestionNotes = { section: 'قسم', writer: 'كاتب', tag: 'وسم' } as const;

/** The pictures of a gallery over the page. */
export const lightboxWords = {
  close: 'إغلاق الصور',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
} as const;

/** The page of one picture. */
export const photoWords = {
  pictures: 'صور المعرض',
  picture: (place: string) => `صورة ${place}`,
  toStory: 'العودة إلى المادة:',
} as const;
