import { articles } from '@/newsroom/arabic/plurals';
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
    assignee: 'المكلَّف',
    anyAssignee: 'كل المكلَّفين',
    nobody: 'بلا تكليف',
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
  },
  sorts: {
    updated: 'آخر تعديل',
    created: 'الإنشاء',
    published: 'النشر',
    views: 'القراءات',
  },
  sortBy: (column: string) => `ترتيب حسب ${column}`,
  columns: {
    article: 'المادة',
    state: 'الحالة',
    writer: 'الكاتب',
    updated: 'آخر تعديل',
    created: 'الإنشاء',
    published: 'النشر',
    views: 'القراءات',
  },
  never: 'لم تُنشر',
  writing: (name: string) => `التحرير الآن مع ${name}`,
  choose: (title: string) => `تحديد «${title}»`,
  chooseAll: 'تحديد كل ما في الصفحة',
  bulk: {
    label: 'إجراءات على المواد المحددة',
    chosen: (count: number, { digits }: Digits) => `المحدد: ${articles(count, { digits })}`,
    everything: (most: number, { digits }: Digits) =>
      `تحديد كل القائمة (حتى ${formatNumber(most, { digits })})`,
    clear: 'إلغاء التحديد',
    section: 'نقل إلى قسم',
    addTag: 'إضافة وسم',
    removeTag: 'إزالة وسم',
    assign: 'تكليف',
    submit: 'إرسال للمراجعة',
    trash: 'إلى المهملات',
    toSection: 'القسم الجديد',
    tag: 'اسم الوسم',
    assignee: 'الزميل المكلَّف',
    nobody: 'بلا تكليف',
    apply: 'تنفيذ',
    busy: 'يجري التنفيذ…',
    done: (count: number, { digits }: Digits) =>
      count === 0
        ? 'لم تتغيّر أي مادة.'
        : `نُفّذ الإجراء في ${articles(count, { digits, grammaticalCase: 'genitive' })}.`,
    undone: (count: number, { digits }: Digits) =>
      count === 0
        ? 'لم يتغيّر شيء.'
        : `نُفّذ التراجع في ${articles(count, { digits, grammaticalCase: 'genitive' })}.`,
    refused: (count: number, { digits }: Digits) => `بقيت كما هي: ${articles(count, { digits })}`,
    reason: (title: string, reason: string) => `${title}: ${reason}`,
    undo: 'تراجع',
    undoHint: 'التراجع ممكن لعشر دقائق.',
    close: 'إخفاء النتيجة',
  },
  views: {
    label: 'العروض المحفوظة',
    save: 'حفظ العرض',
    name: 'اسم العرض',
    keepHint: 'تُحفظ الحالة والشروط والترتيب لك وحدك.',
    none: 'لا عروض محفوظة بعد. تُضبط الشروط ثم تُحفظ باسم من «حفظ العرض»، وتُفتح به لاحقًا.',
    manage: (name: string) => `تعديل العرض «${name}»`,
    rename: 'تغيير الاسم',
    pin: 'تثبيت بجانب الحالات',
    unpin: 'إلغاء التثبيت',
    remove: 'حذف العرض',
  },
  unknownWriter: (name: string) => `لا كاتب باسم «${name}».`,
  unknownTag: (name: string) => `لا وسم باسم «${name}».`,
  emptyTitle: 'لا مواد هنا بعد',
  empty: 'تظهر هنا المواد التي تدخل في صلاحياتك، والأحدث تعديلًا في أعلاها.',
  nothingFoundTitle: 'لا مواد بهذه الشروط',
  nothingFound: 'يمكن توسيع التصفية أو اختيار حالة أخرى.',
  photoTitle: 'لا مواد في هذا الحساب',
  photo: 'عمل محرر الصور في الوسائط، ولا يشمل قراءة المواد ولا تحريرها.',
} as const;
