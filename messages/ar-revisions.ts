import type { CountOptions } from '@/newsroom/arabic/count-noun';
import { blocks as blockCount } from '@/newsroom/arabic/plurals';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { BlockPart } from '@/newsroom/articles/diff/block-parts';
import type { RevisionAct, RevisionItem } from '@/newsroom/articles/revision-views';

const blocks: Record<Block['type'], string> = {
  paragraph: 'فقرة',
  heading: 'عنوان في المتن',
  quote: 'اقتباس',
  list: 'قائمة',
  picture: 'صورة',
  gallery: 'معرض صور',
  video: 'فيديو',
  audio: 'تسجيل صوتي',
  embed: 'تضمين',
  divider: 'فاصل',
  pullQuote: 'اقتباس بارز',
  table: 'جدول',
  factBox: 'صندوق معلومات',
  keyPoints: 'أبرز النقاط',
  related: 'اقرأ أيضًا',
};

const reason: Record<RevisionItem['reason'], string> = {
  save: 'حفظ',
  submit: 'إرسال للمراجعة',
  approve: 'اعتماد',
  publish: 'نشر',
  import: 'استيراد',
  auto: 'حفظ تلقائي',
};

const act: Record<RevisionAct, string> = {
  submit: 'أُرسلت للمراجعة',
  approve: 'اعتُمدت',
  schedule: 'جُدولت',
  publish: 'نُشرت',
};

const part: Record<BlockPart['name'], string> = {
  text: 'النص',
  type: 'نوع الفقرة',
  direction: 'اتجاه الفقرة',
  level: 'مستوى العنوان',
  ordered: 'ترقيم القائمة',
  attribution: 'قائل الاقتباس',
  title: 'العنوان',
  caption: 'التعليق',
  credit: 'المصدر',
  cut: 'القص',
  media: 'الملف',
  gallery: 'المعرض',
  stories: 'المواد',
  source: 'المضمّن',
  heads: 'رؤوس الجدول',
  links: 'الروابط',
  bold: 'الغامق',
  italic: 'المائل',
};

/** Sentences of the screen that lists an article's revisions and compares them. */
export const revisions = {
  title: 'سجل النسخ',
  pageTitle: (title: string) => `سجل النسخ — ${title || 'مادة بلا عنوان'}`,
  back: 'العودة إلى المادة',
  open: 'سجل النسخ والمقارنة',
  empty: 'لا نسخ بعد',
  emptyText:
    'تُحفظ نسخة عند كل حفظ وإرسال واعتماد ونشر، وقبل أن يكتب زميل فوق نص غيره، وقبل حذف كثير من النص دفعة واحدة.',
  list: 'نسخ المادة',
  older: 'النسخ الأقدم',
  newest: 'أحدث النسخ',
  copy: 'نسخة العمل',
  copyDiffers: 'فيها ما لم يُحفظ في نسخة بعد.',
  number: (number: number) => `النسخة ${number}`,
  bySystem: 'النظام',
  live: 'يراها القراء الآن',
  approved: 'المعتمدة',
  base: 'بدأت منها نسخة العمل',
  reason,
  act,
  from: 'من',
  to: 'إلى',
  fromOf: (name: string) => `المقارنة من: ${name}`,
  toOf: (name: string) => `المقارنة إلى: ${name}`,
  compare: 'مقارنة',
  comparison: (from: string, to: string) => `من ${from} إلى ${to}`,
  swap: 'عكس الاتجاه',
  same: 'النصان متطابقان.',
  sameText: 'لا فرق بين هاتين النسختين في أي حقل.',
  restore: 'استرجاع هذه النسخة',
  restoring: 'يجري الاسترجاع…',
  restoreHint: 'يحلّ نصها محلّ نسخة العمل، ويُحفظ النص الحالي نسخةً قبل ذلك. لا يتغيّر ما يراه القراء.',
  anyway: 'استرجاعها وإن كان زميل يكتب الآن',
  name: 'اسم النسخة',
  nameHint: 'النسخ المسماة لا تُحذف. يُترك فارغًا لإزالة الاسم.',
  setName: 'تسمية',
  nameOf: (number: number) => `تسمية النسخة ${number}`,
  diff: { removed: 'محذوف: ', added: 'مضاف: ', end: '. ' },
  fields: { none: '(فارغ)' },
  blocks,
  part,
  change: { added: 'إضافة', removed: 'حذف', changed: 'تغيير', moved: 'نقل من الموضع' },
  values: {
    yes: 'نعم',
    no: 'لا',
    direction: { ltr: 'من اليسار إلى اليمين', rtl: 'من اليمين إلى اليسار' } as Record<
      string,
      string
    >,
    headRow: 'الصف الأول',
    headColumn: 'العمود الأول',
    cut: { wide: 'عريضة', classic: 'عادية', square: 'مربعة', full: 'كاملة' } as Record<
      string,
      string
    >,
  },
  unchanged: (count: number, options: CountOptions) => `${blockCount(count, options)} بلا تغيير`,
};
