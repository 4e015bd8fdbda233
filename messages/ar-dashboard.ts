import { actOfEvent } from './ar-events';
import { articles, pictures } from '@/newsroom/arabic/plurals';
import { formatNumber, formatPercent, type DigitSystem } from '@/newsroom/arabic/digits';

interface Digits {
  digits: DigitSystem;
}

/** Background work by its name in the queue. */
const jobs: Record<string, string> = {
  'cut-renditions': 'تجهيز مقاسات الصور',
  'ping-feed': 'إبلاغ قارئات الخلاصة',
  'gather-addresses': 'تجميع العناوين لإبلاغ محركات البحث',
  'submit-addresses': 'إبلاغ محركات البحث',
  'announce-turn': 'إعلان ظهور المواد المجدولة',
  'remove-retired-renditions': 'حذف مقاسات الصور القديمة',
  'remove-expired-uploads': 'حذف الرفع غير المكتمل',
};

/** The sentences of the newsroom's first screen. */
export const dashboard = {
  title: 'لوحة المتابعة',
  greeting: (name: string, morning: boolean) =>
    `${morning ? 'صباح الخير' : 'مساء الخير'} يا ${name}`,
  now: (date: string, time: string) => `${date} · ${time} بتوقيت الموقع`,
  figures: {
    label: 'أرقام اليوم',
    waiting: 'ينتظر المراجعة',
    oldest: 'أقدمها',
    nothingWaits: 'لا شيء ينتظر',
    due: 'مجدول اليوم',
    next: 'التالي',
    nothingDue: 'لا موعد قادمًا',
    published: 'نُشر اليوم',
    before: (count: number, { digits }: Digits) =>
      `حتى هذا الوقت أمس: ${formatNumber(count, { digits })}`,
    views: 'قراءات اليوم',
    same: 'كالوقت نفسه أمس',
    more: (points: number, { digits }: Digits) =>
      `أعلى ${formatPercent(points, { digits, decimals: 0 })} من أمس`,
    less: (points: number, { digits }: Digits) =>
      `أقل ${formatPercent(points, { digits, decimals: 0 })} من أمس`,
    chart: 'القراءات في آخر 24 ساعة، ساعةً بساعة',
  },
  photo: {
    todo: 'تحتاج إلى عمل',
    todoNote: 'حقوق أو نص بديل أو مقاسات',
    withoutAlt: 'بلا نص بديل',
    withoutAltNote: 'لا يصفها شيء لمن لا يراها',
    failed: 'تعذّر تجهيز مقاساتها',
    failedNote: 'تُعاد المحاولة من صفحتها',
    pictures: 'صور المكتبة',
    picturesNote: (count: number, { digits }: Digits) =>
      `ومقاطع الفيديو: ${formatNumber(count, { digits })}`,
    latest: 'أحدث ما رُفع',
    toLibrary: 'المكتبة كلها',
  },
  awaiting: {
    title: 'ينتظر قرارك',
    all: 'كل القائمة',
    look: 'راجِع',
    empty: 'لا شيء ينتظرك. كل ما أُرسل للمراجعة بُتَّ فيه.',
  },
  late: {
    title: 'تأخّر أو تعذّر',
    review: 'تنتظر المراجعة',
    approved: 'معتمدة ولم تُنشر',
    returned: 'أُعيدت ولم تُعدَّل',
    overdue: 'فات موعد تسليمها',
    cuts: (count: number, { digits }: Digits) =>
      `تعذّر تجهيز المقاسات: ${pictures(count, { digits })}`,
    toCuts: 'عرضها',
    job: (name: string) => `توقّف عمل في الخلفية: ${jobs[name] ?? name}`,
    jobNote: 'استُنفدت محاولاته، وتفاصيله في سجل الخادم.',
  },
  line: {
    title: 'خطّ اليوم',
    all: 'المواد المجدولة',
    now: 'الآن',
    published: 'نُشر',
    empty: 'لم يُنشر شيء اليوم، ولا موعد حتى منتصف الليل.',
    more: (count: number, { digits }: Digits) => `ومعها ${articles(count, { digits })}`,
    region: 'ما نُشر اليوم وما هو مجدول، على خط الزمن',
  },
  mine: {
    title: 'موادّي',
    all: 'الكل',
    edited: 'آخر تعديل',
    submitted: 'أُرسلت',
    approvedBy: (name: string) => `اعتماد ${name}`,
    due: (time: string) => `موعد النشر ${time}`,
    note: 'ملاحظة',
    empty: 'لا مواد قيد العمل باسمك. تبدأ المسودات من «مادة جديدة».',
  },
  assigned: {
    title: 'تكليفاتي',
    by: (name: string) => `تكليف من ${name}`,
  },
  mentions: {
    title: 'ملاحظات موجّهة إليّ',
    all: 'كل الإشعارات',
  },
  live: {
    title: 'الآن على الموقع',
    note: 'قراءات هذه الساعة والتي قبلها',
    all: 'الأكثر قراءة',
    empty: 'لم تُفتح مادة في الساعتين الأخيرتين.',
    views: (count: number, { digits }: Digits) => formatNumber(count, { digits }),
  },
  activity: {
    title: 'سجل النشاط',
    uploads: (count: number, { digits }: Digits) =>
      `رفع ${pictures(count, { digits, grammaticalCase: 'genitive' })}`,
    act: actOfEvent,
    system: 'النظام',
    empty: 'لم يحدث شيء بعد.',
  },
  notices: {
    title: 'الإشعارات',
    note: 'ما كتبه الزملاء لك وما قرّروه في موادك، والأحدث أولًا.',
    notes: 'الملاحظات',
    decisions: 'القرارات',
    fresh: 'جديد',
    waiting: (count: number, { digits }: Digits) => `جديدها ${formatNumber(count, { digits })}`,
    markAll: 'جعل الكل مقروءًا',
    marking: 'يجري التنفيذ…',
    emptyTitle: 'لا إشعارات',
    empty: 'تظهر هنا ملاحظات الزملاء، وما يقررونه في موادك: الإعادة والاعتماد والنشر والسحب.',
  },
} as const;
