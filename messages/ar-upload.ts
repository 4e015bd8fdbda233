import { files } from '@/newsroom/arabic/plurals';

interface Counts {
  running: number;
  done: number;
  asking: number;
  failed: number;
}

/** Sentences of files on their way into the library. */
export const upload = {
  drop: 'اسحب الملفات إلى هنا، أو ألصقها، أو',
  pick: 'اختر من جهازك',
  list: 'الملفات قيد الرفع',
  clear: 'أخفِ ما انتهى',
  share: (percent: number) => `${percent}\u061c%`,
  held: 'انقطع الاتصال، ويُستأنف الرفع حين يعود',
  states: {
    waiting: 'في الانتظار',
    checking: 'يجري الفحص…',
    done: 'أُضيفت إلى الوسائط',
    known: 'موجودة في الوسائط، واستُعملت الموجودة',
    similar: 'في الوسائط ما يشبهها',
    cancelled: 'أُلغي الرفع',
  },
  progress: (name: string) => `تقدّم رفع ${name}`,
  cancel: (name: string) => `إلغاء رفع ${name}`,
  retry: (name: string) => `إعادة محاولة رفع ${name}`,
  similar: 'هذه الصور في الوسائط تشبه الصورة المرفوعة:',
  similarTo: (name: string) => `صور تشبه ${name}`,
  use: 'استعمل الموجودة',
  useNamed: (name: string) => `استعمل الموجودة: ${name}`,
  keep: 'أضفها على أي حال',
  lost: 'انقطع الاتصال. يُستأنف الرفع من حيث توقف عند إعادة المحاولة.',
  failed: 'تعذّر رفع الملف. يمكن إعادة المحاولة.',
  summary: ({ running, done, asking, failed }: Counts) =>
    [
      running > 0 ? `قيد الرفع: ${files(running)}` : '',
      done > 0 ? `اكتمل: ${files(done)}` : '',
      asking > 0 ? `بانتظار قرارك: ${files(asking)}` : '',
      failed > 0 ? `تعذّر: ${files(failed)}` : '',
    ]
      .filter(Boolean)
      .join('، '),
};
