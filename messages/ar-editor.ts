import { minutes, words } from '@/newsroom/arabic/plurals';
import { editorBlocks, editorNotes, editorStories } from './ar-editor-blocks';
import { editorPictures } from './ar-editor-pictures';
import { editorWriting } from './ar-editor-writing';

interface Digits {
  digits: 'latn' | 'arab';
}

/** Sentences of the article editor; the words of states and verbs stand in ar-states.ts. */
export const editor = {
  pageTitle: (title: string) => `${title || 'مادة بلا عنوان'} — تحرير`,
  screen: 'تحرير المادة',
  untitled: 'بلا عنوان',
  back: 'العودة إلى المواد',
  number: (id: string) => `#${id}`,
  actions: 'إجراءات المادة',
  moreActions: 'إجراءات أخرى',
  onSite: 'في الموقع',
  opensTab: '(يُفتح في نافذة جديدة)',
  createdBy: (name: string) => `أُنشئت باسم ${name}`,
  readOnly: 'هذه المادة للقراءة فقط، بحكم حالتها أو صلاحيات هذا الحساب.',

  save: {
    untouched: (time: string) => `آخر تعديل ${time}`,
    saving: 'يجري الحفظ…',
    saved: (time: string) => `حُفظت ${time}`,
    failed: 'تعذّر الحفظ — نسختك محفوظة على هذا الجهاز',
    failedUnkept: 'تعذّر الحفظ — نصك في هذه الصفحة وحدها، فلتبقَ مفتوحة',
    signedOut: 'انتهت الجلسة — نسختك محفوظة على هذا الجهاز',
    refused: 'لم يُقبل الحفظ — نصك باقٍ هنا',
    conflict: 'تعارض مع تعديل آخر — يلزم اختيار أحد النصين',
  },
  signedOut: {
    title: 'انتهت الجلسة.',
    text: 'نصك باقٍ في هذه الصفحة ومحفوظ على هذا الجهاز. يُستأنف الحفظ بعد تسجيل الدخول في النافذة الجديدة والعودة إلى هنا.',
    link: 'تسجيل الدخول',
  },
  journal: {
    offer: (time: string) => `على هذا الجهاز نص كُتب في ${time} ولم يصل إلى الخادم:`,
    restore: 'إدراج النص',
    discard: 'تجاهل',
  },
  adopted: (fields: string) => `وصلت تعديلات من زميل، وتغيّر بها: ${fields}.`,
  dismiss: 'إخفاء',

  fields: {
    title: 'العنوان',
    standfirst: 'الموجز',
    body: 'المتن',
    sectionId: 'القسم',
    tagIds: 'الوسوم',
    writerIds: 'الكاتب',
    place: 'المكان',
    kind: 'النوع',
    picture: 'الصورة الرئيسة',
    relatedIds: 'مواد ذات صلة',
  },
  count: (used: string, limit: string) => `${used} / ${limit}`,
  countSpoken: (used: number, limit: number) => `عدد الأحرف ${used} من ${limit}`,
  bodyLength: (count: number, readingMinutes: number, { digits }: Digits) =>
    `${words(count, { digits })} · القراءة ${minutes(readingMinutes, { digits })}`,
  bodyTooLong: (limit: string) => `المتن أطول من ${limit} كلمة، فلن يُحفظ حتى يُختصر. نصك باقٍ هنا.`,
  bodyTooLarge: 'المتن أكبر من المسموح (عدد الفقرات أو القوائم). نصك باقٍ هنا.',
  noSection: 'بلا قسم',
  placeHint: 'مثل: الرياض',

  combobox: {
    addTag: 'البحث عن وسم أو إضافة جديد',
    addWriter: 'البحث عن كاتب',
    create: (name: string) => `إضافة «${name}»`,
    remove: (name: string) => `إزالة ${name}`,
    chosen: (label: string) => `المختار في ${label}`,
    options: (label: string) => `خيارات ${label}`,
    nothing: 'لا نتائج',
    failed: 'تعذّر البحث، ويمكن إعادة المحاولة.',
  },

  toolbar: {
    name: 'تنسيق النص',
    bold: 'غامق',
    italic: 'مائل',
    link: 'رابط',
    heading: 'عنوان',
    subheading: 'عنوان فرعي',
    bulletList: 'قائمة',
    orderedList: 'قائمة مرقّمة',
    quote: 'اقتباس',
    picture: 'صورة',
    library: 'صور من الوسائط',
    gallery: 'معرض',
    video: 'فيديو',
    audio: 'صوت',
    embed: 'تضمين برابط',
    pullQuote: 'اقتباس بارز',
    keyPoints: 'أبرز النقاط',
    factBox: 'صندوق معلومات',
    table: 'جدول',
    related: 'اقرأ أيضًا',
    insert: 'إدراج',
    insertMenu: 'ما يُدرج في المتن',
    divider: 'فاصل',
    direction: 'من اليسار إلى اليمين',
    undo: 'تراجع',
    redo: 'إعادة',
    find: 'بحث واستبدال',
    preview: 'معاينة حيّة',
    calm: 'الكتابة دون مشتتات',
    keys: 'مفاتيح الاختصار',
  },
  bodyPlaceholder: 'يُكتب متن المادة هنا، أو يُلصق من Word أو Google Docs.',

  cancel: 'إلغاء',

  ...editorPictures,
  ...editorWriting,

  blocks: editorBlocks,
  stories: editorStories,
  notes: editorNotes,

  panel: {
    name: 'خصائص المادة',
    publication: 'النشر',
    appearance: 'الظهور',
    history: 'السجل',
    classification: 'التصنيف',
    whereItStands: 'أين وصلت المادة',
    searchPreview: 'كما تظهر في محركات البحث',
    noHistory: 'لم يُسجَّل شيء بعد.',
    publishedAt: (time: string) => `نُشرت ${time}`,
    scheduledFor: (time: string) => `موعد النشر ${time}`,
    retractedAt: (time: string) => `سُحبت ${time}`,
    updatedBy: (name: string, time: string) => `آخر تعديل: ${name}، ${time}`,
  },
  history: {
    'article.created': 'إنشاء المادة',
    'article.saved': 'حفظ نسخة',
    'article.submitted': 'إرسال للمراجعة',
    'article.returned': 'إعادة للكاتب',
    'article.approved': 'اعتماد',
    'article.published': 'نشر',
    'article.scheduled': 'جدولة',
    'article.unscheduled': 'إلغاء الجدولة',
    'article.retracted': 'سحب',
    'article.archived': 'أرشفة',
    'article.trashed': 'نقل إلى المهملات',
    'article.restored': 'استعادة من المهملات',
    'article.imported': 'استيراد',
  } as Record<string, string>,
  historyOther: 'تعديل في المادة',
  bySystem: 'النظام',

  review: {
    title: (by: string | null) => (by ? `ملاحظة ${by}` : 'ملاحظة المراجعة'),
  },
  retraction: (time: string) => `سُحبت المادة ${time}. السبب المعلن للقراء:`,

  conflict: {
    title: (field: string) => `${field}: تعديلان في وقت واحد`,
    text: (by: string | null) =>
      by
        ? `في هذا الحقل تعديل أحدث باسم ${by}. يبقى النص الذي يقع عليه اختيارك، ولا يضيع الآخر قبل ذلك.`
        : 'تغيّر هذا الحقل بعد أن فتحته. يبقى النص الذي يقع عليه اختيارك، ولا يضيع الآخر قبل ذلك.',
    mine: 'نصي',
    theirs: (by: string | null) => (by ? `نص ${by}` : 'النص الآخر'),
    keepMine: (field: string) => `الإبقاء على نصي في ${field}`,
    keepTheirs: (field: string) => `أخذ النص الآخر في ${field}`,
    empty: '(فارغ)',
  },

  dialog: {
    publish: 'نشر المادة',
    publishFirst: 'تظهر المادة للقراء فورًا، ويبقى عنوان صفحتها ثابتًا.',
    publishAgain: 'تحلّ هذه النسخة محلّ المنشورة فورًا.',
    updateKind: 'كيف يظهر التغيير للقراء',
    silent: 'تغيير صامت',
    silentHint: 'خطأ إملائي أو تنسيق: لا يظهر وقت تحديث.',
    update: 'تحديث',
    updateHint: 'معلومات جديدة: يظهر وقت التحديث.',
    correction: 'تصحيح',
    correctionHint: 'خطأ في المعلومات: يظهر نص التصحيح أسفل المادة وفي صفحة التصحيحات.',
    correctionText: 'نص التصحيح',
    return: 'إعادة المادة للكاتب',
    returnText: 'تعود المادة إلى كاتبها وتظهر الملاحظة في أعلاها.',
    note: 'ملاحظة',
    retract: 'سحب المادة من الموقع',
    retractText: 'تختفي المادة من الموقع، وتبقى مكانها صفحة تعلن سحبها وسببه.',
    reason: 'السبب',
    reasonHint: 'يُنشر للقراء كما هو.',
    schedule: 'جدولة النشر',
    date: 'التاريخ',
    time: 'الوقت',
    zone: 'بتوقيت الموقع',
    in: (span: string) => `تُنشر بعد ${span}.`,
    passed: 'هذا الموعد مضى.',
    archive: 'أرشفة المادة',
    archiveText: 'تختفي المادة من الموقع دون إعلان سبب، ويمكن نشرها من جديد.',
    trash: 'نقل المادة إلى المهملات',
    trashText: 'يمكن استعادتها من المهملات متى شئت.',
    delete: 'حذف المادة نهائيًا',
    deleteText: 'يُحذف النص وكل نسخه، ولا يمكن التراجع عن ذلك.',
  },
  unreachable:
    'تعذّر الوصول إلى الخادم ولم يُنفَّذ الإجراء. نصك محفوظ على هذا الجهاز، ويمكن إعادة المحاولة.',
  notSavedYet:
    'لم يُحفظ كل النص بعد، فلم يُنفَّذ الإجراء. تُراجع التنبيهات في أعلى الصفحة ثم تُعاد المحاولة.',

  plain: {
    note: 'التحرير يحتاج إلى JavaScript. تُعرض المادة هنا كما حُفظت، مع الإجراءات التي لا تحتاج إليه.',
    empty: 'لا نص بعد.',
  },
} as const;
