import { formatNumber, formatPercent } from '@/newsroom/arabic/digits';
import { articles, files } from '@/newsroom/arabic/plurals';
import type { LicenceName, MediaKindName } from '@/newsroom/media/library-views';
import type { MediaRights } from '@/newsroom/media/media-rights';

interface Digits {
  digits: 'latn' | 'arab';
}

const licences: Record<LicenceName, string> = {
  owned: 'ملك الصحيفة',
  agency: 'وكالة',
  free: 'حر',
  oneUse: 'استعمال واحد',
  unknown: 'غير محدد',
};

const kinds: Record<MediaKindName, string> = { picture: 'صورة', video: 'فيديو', audio: 'صوت' };

const rights: Record<MediaRights, string> = {
  usable: 'متاح للنشر',
  endsSoon: 'ترخيص ينتهي قريبًا',
  expired: 'انتهى الترخيص',
  recalled: 'مسحوب',
  replaced: 'مستبدَل',
};

const UNITS = ['بايت', 'كيلوبايت', 'ميغابايت', 'غيغابايت', 'تيرابايت'];

/** «412 كيلوبايت» */
function size(bytes: number, { digits }: Digits): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1000)), 4);
  const decimals = power < 3 ? 0 : 1;
  return `${formatNumber(bytes / 1000 ** power, { digits, decimals })} ${String(UNITS[power])}`;
}

/**
 * Sentences of the media library. What is true of pictures, videos and recordings alike speaks of
 * the file («الملف»).
 */
export const media = {
  licences,
  kinds,
  rights,
  size,
  total: (count: number, bytes: number, { digits }: Digits) =>
    bytes > 0
      ? `${files(count, { digits })} · ${size(bytes, { digits })}`
      : count > 0
        ? files(count, { digits })
        : 'لا ملفات بعد',
  tabs: {
    label: 'أنواع الوسائط',
    all: 'الكل',
    picture: 'صور',
    video: 'فيديو',
    audio: 'صوت',
    withoutAlt: 'بلا نص بديل',
    todo: 'يحتاج إلى عمل',
    more: (count: string) => `${count}+`,
  },
  filters: {
    label: 'تصفية الوسائط',
    search: 'بحث في الوسائط',
    searchHint: 'تعليق أو مصدر أو اسم ملف',
    licence: 'تصفية بالترخيص',
    anyLicence: 'كل التراخيص',
    section: 'تصفية بالقسم',
    anySection: 'كل الأقسام',
    person: 'تصفية باسم من رفع',
    anyPerson: 'كل الزملاء',
    tag: 'تصفية بالوسم',
    anyTag: 'كل الوسوم',
    size: 'تصفية بالمقاس',
    anySize: 'كل المقاسات',
    sizes: {
      large: 'كبيرة (1200 بكسل فأكثر)',
      medium: 'متوسطة (من 600 إلى 1199)',
      small: 'صغيرة (أقل من 600)',
    },
    orientation: 'تصفية بالاتجاه',
    anyOrientation: 'كل الاتجاهات',
    orientations: { landscape: 'أفقية', portrait: 'عمودية', square: 'مربعة' },
    more: 'شروط أخرى',
  },
  view: { label: 'طريقة العرض', grid: 'شبكة', list: 'قائمة' },
  list: {
    label: 'محتوى الوسائط',
    columns: { file: 'الملف', licence: 'الترخيص', by: 'رُفع باسم', at: 'التاريخ', size: 'الحجم' },
    select: (name: string) => `تحديد: ${name}`,
    altMissing: 'بلا نص بديل',
    cutting: (progress: number, { digits }: Digits) =>
      `تجهيز المقاسات: ${formatPercent(progress, { digits, decimals: 0 })}`,
    cutFailed: 'تعذّر تجهيز المقاسات',
    emptyTitle: 'لا وسائط بعد',
    empty: 'تظهر هنا الصور ومقاطع الفيديو والصوت بعد رفعها، والأحدث في أعلاها.',
    nothingFoundTitle: 'لا وسائط بهذه الشروط',
    nothingFound: 'يمكن توسيع التصفية أو البحث بكلمة أخرى.',
    doneTitle: 'لا شيء يحتاج إلى عمل',
    done: 'كل ما في الوسائط مرخَّص وموصوف ومقاساته جاهزة.',
    described: 'لكل صورة نص بديل.',
    describedTitle: 'لا صورة بلا نص بديل',
  },
  bulk: {
    label: 'الملفات المحددة',
    chosen: (count: number, { digits }: Digits) => `المحدد: ${files(count, { digits })}`,
    clear: 'إلغاء التحديد',
    chooseAll: 'تحديد كل ما في الصفحة',
    edit: 'تعديل المحدد',
    keep: 'بلا تغيير',
    hint: 'ما يُترك فارغًا يبقى كما هو.',
    licence: 'ترخيص الملفات المحددة',
    licenceUntil: 'آخر يوم لترخيصها',
    credit: 'مصدر الملفات المحددة',
    source: 'جهة الملفات المحددة',
    section: 'قسم الملفات المحددة',
    addTags: 'إضافة وسوم',
    save: 'حفظ التعديل',
    saved: (count: number, { digits }: Digits) => `عُدّل ${files(count, { digits })}.`,
    notYours: (names: string) => `تعديلها ليس ضمن صلاحياتك: ${names}.`,
  },
  panel: {
    label: 'تفاصيل الملف',
    close: 'إغلاق',
    back: 'العودة إلى الوسائط',
    missingTitle: 'الملف غير موجود في الوسائط',
    missing: 'حُذف، أو لا ملف بهذا الرقم.',
    alt: 'النص البديل',
    altHint: 'وصف ما في الصورة لمن لا يراها، دون البدء بعبارة «صورة».',
    altMissing: 'لا تُنشر الصورة في مادة قبل كتابة النص البديل.',
    caption: 'التعليق',
    credit: 'المصدر',
    source: 'الوكالة أو الجهة',
    licence: 'الترخيص',
    licenceUntil: 'آخر يوم للترخيص',
    licenceTime: 'ساعة انتهاء الترخيص',
    licenceHint:
      'بعد هذا الموعد يختفي الملف من الموقع تلقائيًا. إن لم تُحدَّد ساعة سرى الترخيص إلى آخر اليوم.',
    place: 'المكان',
    takenAt: 'تاريخ الالتقاط',
    section: 'القسم',
    noSection: 'بلا قسم',
    tags: 'الوسوم',
    tagsHint: 'تفصل بينها فاصلة.',
    more: 'المكان والتاريخ والقسم والوسوم',
    save: 'حفظ البيانات',
    saving: 'يجري الحفظ…',
    saved: 'حُفظت البيانات.',
    readOnly: 'تعديل البيانات لمن رفع الملف ولمحرري الصور.',
    count: (length: number, max: number, { digits }: Digits) =>
      `${formatNumber(length, { digits })} / ${formatNumber(max, { digits })}`,
    facts: {
      uploaded: 'الرفع',
      file: 'الملف',
      size: 'الحجم',
      renditions: 'المقاسات',
      renditionCount: (count: number, bytes: number, { digits }: Digits) =>
        `${files(count, { digits })} · ${size(bytes, { digits })}`,
      duration: 'المدة',
      captions: 'الترجمة النصية',
      hasCaptions: 'مرفقة',
      noCaptions: 'غير مرفقة',
    },
    uses: {
      title: 'أين يُستعمل',
      none: 'لا يُستعمل في أي مكان.',
      live: 'يظهر للقراء',
      working: 'في نسخة العمل',
      more: (count: number, { digits }: Digits) =>
        `ويُستعمل أيضًا في ${articles(count, { digits, grammaticalCase: 'genitive' })}، أقدم منها أو خارج صلاحياتك.`,
      hidden: (count: number, { digits }: Digits) =>
        `يُستعمل في ${articles(count, { digits, grammaticalCase: 'genitive' })} خارج صلاحياتك.`,
      untitled: 'بلا عنوان',
      gallery: (name: string) => `معرض: ${name}`,
      writer: (name: string) => `صورة الكاتب: ${name}`,
      poster: (name: string) => `غلاف: ${name}`,
      replaces: (name: string) => `بديل عن: ${name}`,
    },
    insert: 'إدراج في مادة جديدة',
    inserting: 'يجري فتح المادة…',
    cutRetry: 'إعادة المحاولة',
    cutting: 'تجهيز مقاسات الصورة',
    cutWaiting: (progress: number, { digits }: Digits) =>
      `يجري تجهيز المقاسات: ${formatPercent(progress, { digits, decimals: 0 })}. تظهر الصورة كاملة إلى أن تكتمل.`,
  },
  state: {
    recalled: (time: string) => `سُحب الملف في ${time}، فلا يظهر للقراء.`,
    reason: (reason: string) => `السبب: ${reason}`,
    expired: (time: string) => `انتهى الترخيص في ${time}، فلا يظهر الملف للقراء.`,
    endsSoon: (time: string) => `ينتهي الترخيص في ${time}، ثم يختفي الملف من الموقع تلقائيًا.`,
    replaced: 'استُبدل هذا الملف، ويظهر للقراء بدلًا منه:',
  },
  acts: {
    title: 'الحقوق والاستبدال',
    recall: { picture: 'سحب الصورة', video: 'سحب الفيديو', audio: 'سحب التسجيل' },
    recallConfirm: 'تأكيد السحب',
    recallNote: 'يختفي الملف في الحال من كل صفحة وخلاصة، ويبقى في الوسائط مع السبب.',
    recallReason: 'سبب السحب',
    recalling: 'يجري السحب…',
    reinstate: 'إلغاء السحب',
    reinstating: 'يجري إلغاء السحب…',
    replace: 'استبدال في كل مكان',
    replacing: 'يجري الاستبدال…',
    replaceNote: (stories: number, { digits }: Digits) =>
      `${
        stories > 0
          ? `يُستعمل هذا الملف الآن في ${articles(stories, { digits, grammaticalCase: 'genitive' })}.`
          : 'لا يُستعمل هذا الملف الآن في أي مادة.'
      } بعد الاستبدال يظهر البديل للقراء في مكانه. لا تتغيّر المواد نفسها، ويمكن إلغاء الاستبدال.`,
    undoReplace: 'إلغاء الاستبدال',
    delete: 'حذف',
    deleteTitle: 'حذف الملف من الوسائط؟',
    deleteNote: 'يُحذف الملف ومقاساته، ولا يمكن التراجع عن ذلك.',
    deleteUsedNote: 'الملف مستعمل الآن، وبحذفه يختفي من كل مكان يظهر فيه.',
    deleteBlocked: 'الملف مستعمل، ولا يُحذف قبل إزالته من كل مكان يظهر فيه.',
    deleting: 'يجري الحذف…',
    cancel: 'إلغاء',
  },
  cuts: {
    title: 'نقطة التركيز والقص',
    focal: 'نقطة التركيز',
    focalAt: (x: string, y: string) => `${x} من اليسار، ${y} من الأعلى`,
    focalHint: 'توضع النقطة بنقرة على أهم موضع، وتُحرَّك بالأسهم (وبخطوة أكبر مع Shift).',
    frame: (ratio: string) => `إطار القص ${ratio}`,
    frameAt: (x: string, y: string, width: string) =>
      `${x} من اليسار، ${y} من الأعلى، العرض ${width}`,
    frameHint: 'يُحرَّك الإطار بالسحب أو بالأسهم، ويتغيّر حجمه من زاويته أو بالمفتاحين + و -.',
    tools: 'ضبط التركيز أو القص',
    ratios: { wide: '16:9', classic: '4:3', square: '1:1' },
    previews: 'القص كما يظهر للقراء',
    automatic: 'قص تلقائي',
    byHand: 'يدوي',
    suggestion: 'النقطة المقترحة',
    save: 'حفظ القص',
    saving: 'يجري الحفظ…',
    reset: 'تراجع',
    percent: (share: number, { digits }: Digits) =>
      formatPercent(share * 100, { digits, decimals: 0 }),
  },
  clip: {
    poster: 'الغلاف',
    noPoster: 'لا غلاف بعد.',
    choosePoster: 'اختيار الغلاف',
    changePoster: 'تغيير الغلاف',
    removePoster: 'إزالة الغلاف',
    posterTitle: 'اختيار الغلاف',
    posterConfirm: 'اختيار',
    saving: 'يجري الحفظ…',
    captions: 'الترجمة النصية',
    captionsHint: 'ملف WebVTT (‎.vtt) يظهر نصه أسفل الفيديو في أثناء تشغيله.',
    addCaptions: 'إضافة ملف الترجمة النصية',
    changeCaptions: 'استبدال ملف الترجمة النصية',
    showCaptions: 'عرض النص',
    removeCaptions: 'إزالة الترجمة النصية',
    sendingCaptions: 'يجري إرسال الملف…',
    captionsAdded: 'أُرفقت الترجمة النصية بالفيديو.',
    captionsFailed: 'تعذّر إرسال الملف، ويمكن إعادة المحاولة.',
    wrongLine: (line: number, { digits }: Digits) =>
      `أول خلل في السطر ${formatNumber(line, { digits })}.`,
  },
} as const;
