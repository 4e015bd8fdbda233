import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';

interface Digits {
  digits: DigitSystem;
}

/** Sentences of the desk's list of articles. */
export const articleList = {
  states: 'حالات المواد',
  all: 'الكل',
  many: (most: number, { digits }: Digits) => `أكثر من ${formatNumber(most, { digits })}`,
  filters: {
    label: 'تصفية المواد',
    search: 'بحث في المواد',
    searchHint: 'عنوان أو كلمة أو رقم المادة',
    section: 'القسم',
    anySection: 'كل الأقسام',
    writer: 'الكاتب',
    anyWriter: 'كل الكتّاب',
    mine: 'موادّي',
    more: 'شروط أخرى',
    tag: 'الوسم',
    anyTag: 'كل الوسوم',
    kind: 'النوع',
    anyKind: 'كل الأنواع',
    date: 'التاريخ المقصود',
    dates: { updated: 'بتاريخ آخر تعديل', created: 'بتاريخ الإنشاء', published: 'بتاريخ النشر' },
    from: 'من يوم',
    to: 'إلى يوم',
    sort: 'الترتيب',
    order: 'اتجاه الترتيب',
    orders: { desc: 'تنازلي', asc: 'تصاعدي' },
    apply: 'تصفية',
    clear: 'إزالة التصفية',
  },
  sorts: {
    updated: 'آخر تعديل',
    created: 'الإنشاء',
    published: 'النشر',
    views: 'المشاهدات',
  },
  sortBy: (column: string) => `ترتيب حسب ${column}`,
  columns: {
    article: 'المادة',
    state: 'الحالة',
    writer: 'الكاتب',
    updated: 'آخر تحديث',
    created: 'الإنشاء',
    published: 'النشر',
    views: 'المشاهدات',
  },
  never: 'لم تُنشر',
  unknownWriter: (name: string) => `لا كاتب باسم «${name}».`,
  unknownTag: (name: string) => `لا وسم باسم «${name}».`,
  emptyTitle: 'لا مواد هنا بعد',
  empty: 'تظهر هنا المواد التي تدخل في صلاحياتك، والأحدث تعديلًا في أعلاها.',
  nothingFoundTitle: 'لا مواد بهذه الشروط',
  nothingFound: 'يمكن توسيع التصفية أو اختيار حالة أخرى.',
  photoTitle: 'لا مواد في هذا الحساب',
  photo: 'عمل محرر الصور في الوسائط، ولا يشمل قراءة المواد ولا تحريرها.',
} as const;
