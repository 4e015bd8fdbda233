import { articles } from '@/newsroom/arabic/plurals';
import type { DigitSystem } from '@/newsroom/arabic/digits';

interface Digits {
  digits: DigitSystem;
}

/** Sentences of the screens where sections are cared for. */
export const sections = {
  title: 'الأقسام',
  note: 'أقسام الصحيفة بترتيبها عند القراء. السحب أو الأزرار أو Alt مع الأسهم تغيّر الترتيب.',
  forbiddenTitle: 'الأقسام ليست ضمن صلاحيات هذا الحساب',
  forbidden: 'ينظم الأقسام والقوائم رئيس التحرير ومدير النظام.',
  toDesk: 'إلى لوحة المتابعة',
  parts: 'أجزاء الأقسام',
  tabs: { list: 'ترتيب الأقسام', menus: 'قوائم الموقع' },
  list: 'الأقسام بترتيبها',
  hidden: 'لا تذكره القوائم',
  stories: (count: number, { digits }: Digits) =>
    count === 0 ? 'بلا مواد منشورة' : `${articles(count, { digits })} عند القراء`,
  emptyTitle: 'لا أقسام بعد',
  empty: 'أول قسم يظهر في رأس الصفحة فور إضافته.',
  drag: 'يُسحب لتغيير مكانه',
  earlier: (name: string) => `تقديم قسم ${name}`,
  later: (name: string) => `تأخير قسم ${name}`,
  add: 'قسم جديد',
  create: 'إضافة القسم',
  creating: 'تجري الإضافة…',
  name: 'اسم القسم',
  slug: 'رابط القسم',
  slugHint: 'أحرف لاتينية صغيرة وأرقام وشرطات. إذا تغيّر قاد الرابط القديم وكل ما تحته إلى الجديد.',
  newSlugHint: 'أحرف لاتينية صغيرة وأرقام وشرطات، مثل local.',
  description: 'وصف القسم',
  descriptionHint: 'يظهر تحت اسم القسم وفي نتائج محركات البحث.',
  parent: 'تابع لقسم',
  noParent: 'قسم رئيسي',
  color: 'لون القسم',
  colorHint: 'ألوان الصحيفة مقيسة للقراءة في الوضعين الفاتح والداكن. الأحمر للعاجل وحده.',
  colors: {
    accent: 'لون الصحيفة',
    blue: 'أزرق',
    violet: 'بنفسجي',
    green: 'أخضر',
    amber: 'كهرماني',
  },
  hide: 'لا تذكره القوائم التي تعرض كل الأقسام',
  hideYes: 'نعم',
  hideNo: 'لا',
  view: 'عرض القسم في الموقع',
  back: 'كل الأقسام',
  checklist: 'قائمة التحقق قبل النشر',
  checklistNote: 'لكل قسم أن تكون له قواعد تخالف قواعد الصحيفة.',
  checklistLink: 'قواعد هذا القسم',
  remove: {
    title: 'نقل المواد وحذف القسم',
    empty: 'القسم فارغ ويمكن حذفه.',
    hasInside: 'لهذا القسم أقسام فرعية، فلا يُحذف قبل نقلها.',
    full: (count: string) =>
      `مواد القسم عند القراء والمحررين: ${count}. تُنقل أولًا إلى قسم آخر، وتقود روابطها القديمة إلى الجديدة.`,
    media: 'في مكتبة الوسائط ما ينتمي إلى هذا القسم، ويُنقل مع المواد.',
    into: 'القسم الذي تُنقل إليه',
    intoEmpty: 'القسم الذي تقود إليه روابطه القديمة',
    nowhere: 'لا شيء (لم يُنشر فيه شيء)',
    move: 'نقل المواد',
    moving: 'يجري النقل…',
    delete: 'حذف القسم',
    deleting: 'يجري الحذف…',
    choose: 'اختيار قسم',
  },
  count: (count: number, { digits }: Digits) => articles(count, { digits }),
} as const;
