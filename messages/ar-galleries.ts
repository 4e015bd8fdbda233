import { articles, pictures } from '@/newsroom/arabic/plurals';

interface Digits {
  digits: 'latn' | 'arab';
}

/** Sentences of the desk's galleries, and of what is chosen from the library. */
export const galleries = {
  title: 'المعارض',
  count: (count: number, { digits }: Digits) =>
    count === 0 ? 'بلا صور' : pictures(count, { digits }),
  search: 'بحث في المعارض',
  searchHint: 'كلمة من عنوان المعرض',
  create: 'معرض جديد',
  createTitle: 'عنوان المعرض الجديد',
  creating: 'يجري إنشاء المعرض…',
  emptyTitle: 'لا معارض بعد',
  empty: 'المعرض صور مرتبة بتعليقاتها، تظهر معًا في المواد.',
  nothingTitle: 'لا معرض بهذا العنوان',
  nothing: 'يمكن البحث بكلمة أخرى من العنوان.',
  back: 'العودة إلى المعارض',
  library: 'العودة إلى الوسائط',
  by: (name: string) => `أُنشئ باسم ${name}`,
  screen: (title: string) => `معرض: ${title}`,

  form: {
    name: 'عنوان المعرض',
    pictures: 'صور المعرض',
    order: 'تُرتَّب الصور بالسحب أو بالأزرار، وأولها أكبرها في المادة.',
    caption: (place: string) => `تعليق الصورة ${place}`,
    captionHint: 'إذا تُرك فارغًا ظهر تعليق الصورة في الوسائط.',
    first: (place: string) => `الصورة ${place}: إلى أول المعرض`,
    earlier: (place: string) => `الصورة ${place}: تقديم`,
    later: (place: string) => `الصورة ${place}: تأخير`,
    remove: (place: string) => `الصورة ${place}: إزالة من المعرض`,
    moved: (place: string, count: string) => `صارت الصورة ${place} من ${count}.`,
    removed: (count: number, { digits }: Digits) =>
      count === 0
        ? 'أُزيلت الصورة، ولا صور في المعرض الآن.'
        : `أُزيلت الصورة. في المعرض الآن ${pictures(count, { digits })}.`,
    hidden: 'لا تظهر للقراء: انتهى ترخيصها أو سُحبت.',
    gone: 'حُذفت من الوسائط.',
    altMissing: 'بلا نص بديل',
    add: 'إضافة صور',
    addTitle: 'إضافة صور إلى المعرض',
    addConfirm: 'إضافة',
    full: (most: number, { digits }: Digits) =>
      `في المعرض ${pictures(most, { digits })}، وهو أقصى عدد.`,
    empty: 'لا صور في المعرض بعد.',
    save: 'حفظ المعرض',
    saving: 'يجري الحفظ…',
    saved: 'حُفظ المعرض، وتظهر الصور بترتيبها الجديد في كل مادة تعرضه.',
    unsaved: 'في المعرض تعديلات لم تُحفظ.',
    readOnly: 'هذا المعرض للقراءة فقط، بحكم صلاحيات هذا الحساب.',
  },
  uses: {
    title: 'يظهر في المواد',
    none: 'لا يظهر في أي مادة.',
    untitled: 'مادة بلا عنوان',
    others: (count: number, { digits }: Digits) =>
      `يظهر في ${articles(count, { digits, grammaticalCase: 'genitive' })} خارج صلاحياتك.`,
  },
  delete: {
    open: 'حذف المعرض',
    title: 'حذف المعرض؟',
    text: 'يُحذف المعرض وتعليقاته، وتبقى صوره في الوسائط.',
    confirm: 'حذف المعرض',
    busy: 'يجري الحذف…',
  },
  unreachable: 'تعذّر الوصول إلى الخادم ولم يُحفظ شيء. التعديلات باقية في هذه الصفحة.',
} as const;
