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
  free: 'حرة',
  oneUse: 'استعمال واحد',
  unknown: 'غير محددة',
};

const kinds: Record<MediaKindName, string> = { picture: 'صورة', video: 'فيديو', audio: 'صوت' };

const rights: Record<MediaRights, string> = {
  usable: 'متاحة للنشر',
  endsSoon: 'ينتهي ترخيصها قريبًا',
  expired: 'انتهى ترخيصها',
  recalled: 'مسحوبة',
  replaced: 'استُبدلت',
};

const UNITS = ['بايت', 'كيلوبايت', 'ميغابايت', 'غيغابايت', 'تيرابايت'];

/** «412 كيلوبايت» */
function size(bytes: number, { digits }: Digits): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1000)), 4);
  const decimals = power < 3 ? 0 : 1;
  return `${formatNumber(bytes / 1000 ** power, { digits, decimals })} ${String(UNITS[power])}`;
}

/** Sentences of the media library. */
export const media = {
  title: 'الوسائط',
  licences,
  kinds,
  rights,
  size,
  total: (count: number, bytes: number, { digits }: Digits) =>
    bytes > 0
      ? `${files(count, { digits })} · ${size(bytes, { digits })}`
      : files(count, { digits }),
  tabs: {
    label: 'أنواع الوسائط',
    all: 'الكل',
    picture: 'صور',
    video: 'فيديو',
    audio: 'صوت',
    withoutAlt: 'بلا نص بديل',
    todo: 'تحتاج إلى عمل',
    failed: 'تعذّر تجهيزها',
    more: (count: string) => `${count}+`,
  },
  filters: {
    label: 'تصفية الوسائط',
    search: 'بحث في الوسائط',
    searchHint: 'وصف أو مصدر أو اسم ملف',
    licence: 'الترخيص',
    anyLicence: 'كل التراخيص',
    section: 'القسم',
    anySection: 'كل الأقسام',
    person: 'من رفعها',
    anyPerson: 'كل الزملاء',
    tag: 'الوسم',
    anyTag: 'كل الوسوم',
    size: 'المقاس',
    anySize: 'كل المقاسات',
    sizes: { large: 'كبيرة (1200 فأكثر)', medium: 'متوسطة (600–1199)', small: 'صغيرة' },
    orientation: 'الاتجاه',
    anyOrientation: 'كل الاتجاهات',
    orientations: { landscape: 'أفقية', portrait: 'عمودية', square: 'مربعة' },
    apply: 'تصفية',
    clear: 'إزالة التصفية',
    more: 'تصفية أدق',
  },
  view: { label: 'طريقة العرض', grid: 'شبكة', list: 'قائمة' },
  list: {
    label: 'محتوى الوسائط',
    columns: { file: 'الملف', licence: 'الترخيص', by: 'رفعها', at: 'التاريخ', size: 'الحجم' },
    select: (name: string) => `اختيار: ${name}`,
    open: (name: string) => `تفاصيل: ${name}`,
    altMissing: 'بلا نص بديل',
    cutting: (progress: number, { digits }: Digits) =>
      `تُجهَّز المقاسات… ${formatPercent(progress, { digits, decimals: 0 })}`,
    cutFailed: 'تعذّر تجهيز المقاسات',
    emptyTitle: 'لا وسائط بعد',
    empty: 'تظهر هنا الصور ومقاطع الفيديو والصوت بعد رفعها، والأحدث في أعلاها.',
    nothingFoundTitle: 'لا وسائط بهذه الشروط',
    nothingFound: 'يمكن توسيع التصفية أو البحث بكلمة أخرى.',
    doneTitle: 'لا شيء يحتاج إلى عمل',
    done: 'كل ما في الوسائط مرخَّص وموصوف ومقاساته جاهزة.',
    described: 'لكل صورة نص بديل.',
    describedTitle: 'لا صورة بلا نص بديل',
    bytes: 'الحجم',
  },
  bulk: {
    label: 'تعديل المختار',
    chosen: (count: number, { digits }: Digits) => `اختير ${files(count, { digits })}`,
    clear: 'إلغاء الاختيار',
    chooseAll: 'اختيار الصفحة كلها',
    edit: 'تعديل المختار',
    keep: 'بلا تغيير',
    hint: 'ما يُترك فارغًا يبقى كما هو.',
    addTags: 'وسوم تضاف',
    save: 'حفظ التعديل',
    saved: (count: number, { digits }: Digits) => `عُدّل ${files(count, { digits })}.`,
    notYours: (names: string) => `ليست لك: ${names}.`,
  },
  panel: {
    label: 'تفاصيل الوسيط',
    close: 'إغلاق',
    back: 'العودة إلى الوسائط',
    missingTitle: 'ليست في الوسائط',
    missing: 'حُذفت، أو لا وجود لهذا الرقم.',
    alt: 'النص البديل',
    altHint: 'ما تُظهره الصورة لمن لا يراها، بلا «صورة لـ».',
    altMissing: 'لا تُنشر الصورة في مادة قبل كتابة النص البديل.',
    caption: 'التعليق',
    credit: 'المصوّر',
    source: 'المصدر',
    licence: 'الترخيص',
    licenceUntil: 'آخر يوم',
    licenceTime: 'الساعة',
    licenceHint: 'بعده تختفي من صفحات القراء من نفسها. بلا ساعة يسري إلى آخر اليوم.',
    place: 'المكان',
    takenAt: 'تاريخ الالتقاط',
    section: 'القسم',
    noSection: 'بلا قسم',
    tags: 'الوسوم',
    tagsHint: 'تفصل بينها فاصلة.',
    more: 'المكان والتاريخ والوسوم',
    save: 'حفظ البيانات',
    saving: 'يجري الحفظ…',
    saved: 'حُفظت البيانات.',
    readOnly: 'يعدّل البيانات من رفعها ومحررو الصور.',
    count: (length: number, max: number, { digits }: Digits) =>
      `${formatNumber(length, { digits })} / ${formatNumber(max, { digits })}`,
    facts: {
      uploaded: 'رُفعت',
      by: (time: string, name: string) => `${time} — ${name}`,
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
      title: 'أين تُستعمل',
      none: 'لا تُستعمل في أي مكان.',
      live: 'يراها القراء',
      working: 'في مسودة العمل',
      more: (count: number, { digits }: Digits) =>
        `مواد أخرى خارج صلاحياتك أو أقدم: ${articles(count, { digits })}.`,
      hidden: (count: number, { digits }: Digits) =>
        `مواد خارج صلاحياتك: ${articles(count, { digits })}.`,
      untitled: 'بلا عنوان',
      gallery: (name: string) => `معرض: ${name}`,
      writer: (name: string) => `صورة الكاتب: ${name}`,
      poster: (name: string) => `غلاف: ${name}`,
      replaces: (name: string) => `تظهر بدلًا من: ${name}`,
    },
    insert: 'أدرجها في مادة',
    inserting: 'تُفتح مادة جديدة…',
    cutRetry: 'إعادة المحاولة',
    cutWaiting: 'تُعرض كاملة إلى أن تجهز المقاسات.',
  },
  state: {
    recalled: (time: string) => `سُحبت في ${time}، فلا يراها القراء.`,
    reason: (reason: string) => `السبب: ${reason}`,
    expired: (time: string) => `انتهى ترخيصها في ${time}، فلا يراها القراء.`,
    endsSoon: (time: string) => `ينتهي ترخيصها في ${time}، وتختفي بعدها من صفحات القراء.`,
    replaced: 'يرى القراء صورة أخرى حيث تظهر هذه:',
  },
  acts: {
    title: 'الحقوق والاستبدال',
    recall: 'سحب الصورة',
    recallNote: 'تختفي في الحال من كل صفحة وخلاصة، وتبقى في الوسائط مع السبب.',
    recallReason: 'سبب السحب',
    recalling: 'يجري السحب…',
    reinstate: 'إلغاء السحب',
    reinstating: 'يجري إلغاء السحب…',
    replace: 'استبدال في كل مكان',
    replacing: 'يجري الاستبدال…',
    replaceNote: (stories: string) =>
      `تحل الصورة المختارة محل هذه حيثما ظهرت للقراء: ${stories}. لا تتغيّر المواد نفسها، ويمكن الرجوع عنه.`,
    replaceNowhere: 'لا مادة الآن',
    undoReplace: 'إلغاء الاستبدال',
    delete: 'حذف',
    deleteTitle: 'حذف من الوسائط',
    deleteNote: 'يُحذف الملف ومقاساته، ولا رجوع عن ذلك بعد يوم.',
    deleteUsedNote: 'هي مستعملة الآن، وبحذفها تختفي من كل مكان تظهر فيه.',
    deleteBlocked: 'مستعملة، فلا تُحذف. استبدلها حيث تظهر أولًا.',
    deleting: 'يجري الحذف…',
    deleted: (name: string) => `حُذفت «${name}».`,
    cancel: 'إلغاء',
  },
  cuts: {
    title: 'نقطة التركيز والقص',
    focal: 'نقطة التركيز',
    focalAt: (x: string, y: string) => `${x} من اليسار، ${y} من الأعلى`,
    focalHint: 'انقر على أهم موضع، أو حرّك النقطة بالأسهم (ومع Shift خطوة أكبر).',
    frame: (ratio: string) => `إطار القص ${ratio}`,
    frameAt: (x: string, y: string, width: string) =>
      `${x} من اليسار، ${y} من الأعلى، العرض ${width}`,
    frameHint: 'اسحب الإطار أو زاويته، أو استعمل الأسهم و+ و-.',
    tools: 'ما يُضبط',
    ratios: { wide: '16:9', classic: '4:3', square: '1:1' },
    previews: 'القصات كما تظهر',
    automatic: 'قص تلقائي',
    byHand: 'يدوي',
    suggestion: 'اقتراح',
    save: 'حفظ القص',
    saving: 'يجري الحفظ…',
    reset: 'تراجع',
    percent: (share: number, { digits }: Digits) =>
      formatPercent(share * 100, { digits, decimals: 0 }),
  },
  clip: {
    poster: 'صورة تسبق التشغيل',
    noPoster: 'لا صورة بعد.',
    choosePoster: 'اختيار الصورة',
    changePoster: 'تغيير الصورة',
    removePoster: 'إزالة الصورة',
    posterTitle: 'اختيار صورة تسبق التشغيل',
    posterConfirm: 'اختيار',
    saving: 'يجري الحفظ…',
    captions: 'الترجمة النصية',
    captionsHint: 'ملف WebVTT (‎.vtt) يظهر نصه أسفل الفيديو في أثناء تشغيله.',
    addCaptions: 'إضافة ملف الترجمة',
    changeCaptions: 'استبدال ملف الترجمة',
    showCaptions: 'عرض النص',
    removeCaptions: 'إزالة الترجمة',
    sendingCaptions: 'يجري إرسال الملف…',
    captionsAdded: 'أُرفقت الترجمة النصية بالفيديو.',
    captionsFailed: 'تعذّر إرسال الملف، ويمكن إعادة المحاولة.',
    wrongLine: (line: number, { digits }: Digits) =>
      `أول خلل في السطر ${formatNumber(line, { digits })}.`,
  },
} as const;
