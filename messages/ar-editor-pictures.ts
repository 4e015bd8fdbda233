import { formatPercent } from '@/newsroom/arabic/digits';
import { pictures, results } from '@/newsroom/arabic/plurals';

interface Digits {
  digits: 'latn' | 'arab';
}

/** Sentences of the pictures in the article editor; ar-editor.ts takes them in. */
export const editorPictures = {
  picture: {
    upload: 'رفع صورة',
    replace: 'استبدال الصورة',
    fromLibrary: 'اختيار من الوسائط',
    swap: 'استبدال',
    focus: 'نقطة التركيز والقص',
    remove: 'إزالة الصورة',
    dropMain: 'يمكن إفلات صورة هنا، أو رفعها، أو اختيارها من الوسائط.',
    altFailed: 'لم يُحفظ النص البديل، ويمكن إعادة المحاولة.',
    alt: 'النص البديل',
    altHint: 'وصف ما في الصورة لمن لا يراها.',
    caption: 'التعليق',
    credit: 'المصدر',
    none: 'لا صورة رئيسة بعد.',
    cuts: { wide: 'عريضة 16:9', classic: 'عادية 4:3', square: 'مربعة 1:1', full: 'كاملة بلا قص' },
    inBody: (index: string) => `صورة المتن ${index}`,
    toolsOf: (index: string) => `أدوات صورة المتن ${index}`,
    focusOf: (index: string) => `نقطة التركيز والقص: صورة المتن ${index}`,
    swapOf: (index: string) => `استبدال صورة المتن ${index}`,
    cutOf: (index: string) => `قص صورة المتن ${index}`,
    altOf: (index: string) => `النص البديل لصورة المتن ${index}`,
    captionOf: (index: string) => `تعليق صورة المتن ${index}`,
    creditOf: (index: string) => `مصدر صورة المتن ${index}`,
    upOf: (index: string) => `تقديم صورة المتن ${index} (Alt+↑)`,
    downOf: (index: string) => `تأخير صورة المتن ${index} (Alt+↓)`,
    removeOf: (index: string) => `إزالة صورة المتن ${index}`,
    expired: (date: string) => `انتهى ترخيص الصورة في ${date}، فلا تظهر للقراء.`,
    endsSoon: (date: string) => `ينتهي ترخيص الصورة في ${date}، ثم تختفي من الموقع تلقائيًا.`,
    recalled: 'سُحبت الصورة، فلا تظهر للقراء. السبب:',
    replaced: 'استُبدلت هذه الصورة في الوسائط، وتظهر بديلتها للقراء.',
    oneUse: 'ترخيص الصورة لاستعمال واحد، وقد نُشرت في مادة أخرى.',
    deleted: 'حُذفت الصورة من الوسائط، فلا تظهر للقراء.',
    making: (progress: number, { digits }: Digits) =>
      `يجري تجهيز المقاسات: ${formatPercent(progress, { digits, decimals: 0 })}`,
    makingName: 'تجهيز مقاسات الصورة',
    makingFailed: 'تعذّر تجهيز المقاسات. تظهر الصورة كاملة، وتُعاد المحاولة تلقائيًا.',
    notPicture:
      'أُضيف الملف إلى الوسائط. هذا الموضع للصور وحدها، أما الفيديو والصوت فموضعهما المتن.',
  },

  picker: {
    title: 'اختيار من الوسائط',
    search: 'بحث في الوسائط',
    hint: 'بالنص البديل أو التعليق أو المصدر أو اسم الملف.',
    results: 'صور الوسائط',
    insert: 'إدراج',
    insertMany: (count: number, { digits }: Digits) =>
      `إدراج ${pictures(count, { digits, grammaticalCase: 'genitive' })}`,
    chosen: (count: number, { digits }: Digits) =>
      count === 0 ? 'لم تُختر صورة بعد.' : `اختيرت ${pictures(count, { digits })}.`,
    found: (count: number, { digits }: Digits) =>
      count === 0 ? 'لا صور بهذا البحث.' : `المعروض ${pictures(count, { digits })}.`,
    place: 'الترتيب:',
    hidden: 'لا تظهر للقراء',
    withoutAlt: 'بلا نص بديل',
    more: 'عرض المزيد',
    loading: 'يجري التحميل…',
    failed: 'تعذّر فتح الوسائط، ويمكن إعادة المحاولة.',
    again: 'إعادة المحاولة',
    foundResults: (count: number, { digits }: Digits) =>
      count === 0 ? 'لا نتائج بهذا البحث.' : `المعروض ${results(count, { digits })}.`,
  },

  cuts: {
    title: 'نقطة التركيز والقص',
    loading: 'يجري فتح الصورة…',
    failed: 'تعذّر فتح الصورة، ويمكن إعادة المحاولة.',
    readOnly: 'ضبط القص لمن رفع الصورة ولمحرري الصور.',
    close: 'إغلاق',
  },

  checklist: {
    title: 'قائمة التحقق',
    metOf: (met: string, all: string) => `${met} من ${all}`,
    state: { met: 'مستوفى:', should: 'يُستحسن:', must: 'يمنع النشر:' },
    rule: {
      alt: {
        met: 'لكل صورة نص بديل',
        must: 'صورة بلا نص بديل',
      },
      rights: {
        met: 'حقوق الصور سارية',
        must: 'صورة لا يجوز نشرها',
      },
    },
    ofMain: 'الصورة الرئيسة',
    ofBody: (index: string) => `صورة المتن ${index}`,
    broken: {
      alt: (which: string) => `${which} بلا نص بديل`,
      rights: (which: string) => `${which} لا يجوز نشرها`,
    },
    mend: { alt: 'كتابة', rights: 'معالجة' },
    mended: {
      alt: (which: string) => `النص البديل: ${which}`,
      rights: (which: string) => `الحقوق: ${which}`,
    },
  },
} as const;
