import type { ArticleKindName } from '@/newsroom/articles/views';
import { minutes, years } from '@/newsroom/arabic/plurals';

interface Digits {
  digits: 'latn' | 'arab';
}

/** How the newspaper stands to what it prints, by kind. */
const made: Record<ArticleKindName, string> = {
  news: 'كُتب هذا الخبر وحُرّر وفق ميثاق التحرير، ويُصحَّح ما يقع فيه من خطأ علنًا وبتاريخه.',
  report: 'كُتب هذا التقرير وحُرّر وفق ميثاق التحرير، ويُصحَّح ما يقع فيه من خطأ علنًا وبتاريخه.',
  explainer: 'كُتب هذا الشرح وحُرّر وفق ميثاق التحرير، ويُصحَّح ما يقع فيه من خطأ علنًا وبتاريخه.',
  opinion: 'مقال رأي يعبّر عن كاتبه، ويلتزم ميثاق التحرير في ما يورده من وقائع.',
};

/** Sentences of a story's own page around its text. */
export const article = {
  tools: 'أدوات القراءة',
  listen: {
    play: 'استمع',
    pause: 'إيقاف مؤقت',
    resume: 'متابعة',
    stop: 'إنهاء الاستماع',
    /** The length when read aloud, beside the button's word. */
    length: (count: number, { digits }: Digits) => minutes(count, { digits }),
    said: {
      stopped: 'انتهى الاستماع',
      playing: 'بدأ الاستماع',
      paused: 'الاستماع متوقف مؤقتًا',
    },
  },
  age: (count: number, { digits }: Digits) =>
    `نُشرت هذه المادة قبل أكثر من ${years(count, { digits, grammaticalCase: 'genitive' })}، وقد يكون بعض ما فيها تغيّر منذ ذلك الحين.`,
  corrected: 'صُحّحت هذه المادة يوم',
  readCorrection: 'نص التصحيح في آخرها',
  corrections: 'التصحيحات',
  allCorrections: 'كل تصحيحات الصحيفة',
  allOf: 'كل مقالات',
  next: (section: string) => `التالي في «${section}»`,
  beside: 'مواد أخرى',
  moreOf: (name: string) => `المزيد: ${name}`,
  trust: {
    title: 'كيف أُعدّت هذه المادة',
    made,
    sources: 'تُذكر مصادر المعلومات في النص، ويُذكر مصدر كل صورة تحتها.',
    editorial: 'ميثاق التحرير',
    policy: 'سياسة التصحيح',
    subject: (title: string) => `خطأ في مادة: ${title}`,
  },
  prepared: {
    ways: 'أقسام الصحيفة وصفحاتها',
    retry: 'إعادة المحاولة',
  },
} as const;
