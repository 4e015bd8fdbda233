import type { CountOptions } from '@/newsroom/arabic/count-noun';
import { articles } from '@/newsroom/arabic/plurals';

/** Sentences of the front page's strips, of lists and of the archive's calendars. */
export const lists = {
  format: { video: 'فيديو', photos: 'معرض صور' },
  videos: 'فيديو',
  photos: 'صور',
  moreHeads: (section: string) => `عناوين أخرى من ${section}`,
  newsletter: 'النشرة البريدية',
  newsletterNote: 'أهم ما نشرته الصحيفة في رسالة واحدة.',
  subscribe: 'الاشتراك في النشرة',
  count: (count: number, options: CountOptions) => articles(count, options),
  pageOf: (page: string, pages: string) => `الصفحة ${page} من ${pages}`,
  children: (section: string) => `الأقسام الفرعية في ${section}`,
  partOf: (section: string) => `من قسم ${section}`,
  feedWord: 'خلاصة RSS',
  calendars: 'التقويم',
  gregorian: 'التقويم الميلادي',
  hijri: 'التقويم الهجري (أم القرى)',
  calendarNote: 'يُفتح أرشيف اليوم من رقمه، إذا نُشرت فيه مواد.',
  previousMonth: (month: string) => `الشهر السابق: ${month}`,
  nextMonth: (month: string) => `الشهر التالي: ${month}`,
  years: 'السنوات',
} as const;
