import { formatPercent, type DigitSystem } from '@/newsroom/arabic/digits';
import { files } from '@/newsroom/arabic/plurals';

interface Digits {
  digits: DigitSystem;
}

interface Counts {
  running: number;
  done: number;
  asking: number;
  failed: number;
}

/** Sentences of files on their way into the library. */
export const upload = {
  drop: 'يمكن إفلات الملفات هنا، أو لصقها، أو اختيارها من الجهاز.',
  pick: 'اختيار ملفات',
  pickOne: 'اختيار ملف',
  nothingChosen: 'لم يُختر ملف.',
  list: 'الملفات قيد الرفع',
  listOf: (name: string) => `رفع ${name}`,
  clear: 'إخفاء المنتهي',
  clearOf: (name: string) => `إخفاء المنتهي: ${name}`,
  share: (percent: number, { digits }: Digits) => formatPercent(percent, { digits }),
  held: 'انقطع الاتصال، ويُستأنف الرفع حين يعود',
  states: {
    waiting: 'في الانتظار',
    checking: 'يجري الفحص…',
    done: 'أُضيف إلى الوسائط',
    known: 'استُعمل الموجود في الوسائط، ولم تُضف نسخة أخرى',
    similar: 'بانتظار قرارك',
    cancelled: 'أُلغي الرفع',
  },
  progress: (name: string) => `تقدّم رفع ${name}`,
  cancel: (name: string) => `إلغاء رفع ${name}`,
  retry: (name: string) => `إعادة محاولة رفع ${name}`,
  similar: 'في الوسائط ما يشبه الصورة المرفوعة:',
  similarTo: (name: string) => `ما يشبه ${name}`,
  use: 'استعمال الموجودة',
  useNamed: (name: string) => `استعمال الموجودة: ${name}`,
  keep: 'إضافة على أي حال',
  keepNamed: (name: string) => `إضافة على أي حال: ${name}`,
  lost: 'انقطع الاتصال. يُستأنف الرفع من حيث توقف عند إعادة المحاولة.',
  failed: 'تعذّر رفع الملف، ويمكن إعادة المحاولة.',
  summary: ({ running, done, asking, failed }: Counts, { digits }: Digits) =>
    [
      running > 0 ? `قيد الرفع: ${files(running, { digits })}` : '',
      done > 0 ? `اكتمل الرفع: ${files(done, { digits })}` : '',
      asking > 0 ? `بانتظار قرارك: ${files(asking, { digits })}` : '',
      failed > 0 ? `تعذّر الرفع: ${files(failed, { digits })}` : '',
    ]
      .filter(Boolean)
      .join('، '),
};
