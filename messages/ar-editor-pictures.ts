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
    dropMain: 'أفلت صورة هنا، أو ارفعها، أو اخترها من الوسائط.',
    altFailed: 'لم يُحفظ النص البديل، ويمكن إعادة المحاولة.',
    alt: 'النص البديل',
    altHint: 'وصف ما في الصورة لمن لا يراها.',
    caption: 'التعليق',
    credit: 'المصدر',
    none: 'لا صورة رئيسة بعد.',
    cuts: { wide: 'عريضة 16:9', classic: 'عادية 4:3', square: 'مربعة 1:1', full: 'كاملة بلا قص' },
    inBody: (index: string) => `صورة المتن ${index}`,
    toolsOf: (index: string) => `أدوات صورة المتن ${index}`,
    cutOf: (index: string) => `قص صورة المتن ${index}`,
    altOf: (index: string) => `النص البديل لصورة المتن ${index}`,
    captionOf: (index: string) => `تعليق صورة المتن ${index}`,
    creditOf: (index: string) => `مصدر صورة المتن ${index}`,
    upOf: (index: string) => `تقديم صورة المتن ${index} (Alt+↑)`,
    downOf: (index: string) => `تأخير صورة المتن ${index} (Alt+↓)`,
    removeOf: (index: string) => `إزالة صورة المتن ${index}`,
    expired: (date: string) => `انتهى ترخيص الصورة في ${date}، فلا تظهر للقراء.`,
    endsSoon: (date: string) => `ينتهي ترخيص الصورة في ${date}، ثم تختفي من الموقع وحدها.`,
    recalled: 'سُحبت الصورة، فلا تظهر للقراء. السبب:',
    replaced: 'استُبدلت هذه الصورة في الوسائط، ويرى القراء بديلتها.',
    oneUse: 'رخصة الصورة لاستعمال واحد، وقد نُشرت في مادة أخرى.',
    deleted: 'حُذفت الصورة من الوسائط، فلا تظهر للقراء.',
    making: (percent: string) => `يجري إعداد المقاسات: ${percent}%`,
    makingName: 'إعداد مقاسات الصورة',
    makingFailed: 'تعذّر إعداد المقاسات، فتظهر الصورة بحجمها الأصلي وتُعاد المحاولة تلقائيًا.',
    notPicture: 'أُضيف الملف إلى الوسائط. في هذا الموضع صور وحدها، أما الفيديو والصوت ففي المتن.',
  },

  picker: {
    title: 'اختيار من الوسائط',
    search: 'البحث في الوسائط',
    hint: 'بالتعليق أو الوصف أو المصدر أو اسم الملف.',
    results: 'صور الوسائط',
    insert: 'إدراج',
    insertMany: (count: string) => `إدراج ${count}`,
    chosen: (count: number, { digits }: Digits) =>
      count === 0 ? 'لم تُختر صورة بعد.' : `اختيرت ${pictures(count, { digits })}.`,
    found: (count: number, { digits }: Digits) =>
      count === 0 ? 'لا صور بهذا البحث.' : `المعروض ${pictures(count, { digits })}.`,
    place: (order: string) => `الترتيب ${order}`,
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
    readOnly: 'يضبط القص من رفع الصورة ومحررو الصور.',
    close: 'إغلاق',
  },

  checklist: {
    title: 'قائمة التحقق',
    metOf: (met: string, all: string) => `${met} من ${all}`,
    state: { met: 'مستوفى:', should: 'يُستحسن:', must: 'يمنع النشر:' },
    rule: {
      main: { met: 'الصورة الرئيسة موجودة', should: 'لا صورة رئيسة', must: 'لا صورة رئيسة' },
      alt: {
        met: 'لكل صورة نص بديل',
        should: 'صورة بلا نص بديل',
        must: 'صورة بلا نص بديل',
      },
      rights: {
        met: 'حقوق الصور سارية',
        should: 'صورة لا يجوز نشرها',
        must: 'صورة لا يجوز نشرها',
      },
    },
    ofMain: 'الصورة الرئيسة',
    ofBody: (index: string) => `صورة المتن ${index}`,
    broken: {
      main: (which: string) => which,
      alt: (which: string) => `${which} بلا نص بديل`,
      rights: (which: string) => `${which} لا يجوز نشرها`,
    },
    mend: { main: 'أضِفها', alt: 'أضِفه', rights: 'عالِجها' },
  },
} as const;
