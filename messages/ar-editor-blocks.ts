/** Words of the blocks in the body of the editor; ar-editor.ts takes them in. */
export const editorBlocks = {
  gallery: {
    name: (number: string) => `معرض المتن ${number}`,
    change: (number: string) => `تغيير معرض المتن ${number}`,
    remove: (number: string) => `إزالة معرض المتن ${number}`,
    edit: (number: string) => `تحرير صور معرض المتن ${number}`,
    unknown: 'معرض غير موجود',
    choose: 'اختيار معرض',
    insert: 'إدراج المعرض',
  },
  video: {
    name: (number: string) => `فيديو المتن ${number}`,
    change: (number: string) => `تغيير فيديو المتن ${number}`,
    remove: (number: string) => `إزالة فيديو المتن ${number}`,
    caption: (number: string) => `تعليق فيديو المتن ${number}`,
    credit: (number: string) => `مصدر فيديو المتن ${number}`,
    unknown: 'فيديو غير موجود',
    choose: 'اختيار فيديو من الوسائط',
    insert: 'إدراج الفيديو',
    upload: 'رفع فيديو من الجهاز',
  },
  audio: {
    name: (number: string) => `تسجيل المتن ${number}`,
    change: (number: string) => `تغيير تسجيل المتن ${number}`,
    remove: (number: string) => `إزالة تسجيل المتن ${number}`,
    caption: (number: string) => `تعليق تسجيل المتن ${number}`,
    credit: (number: string) => `مصدر تسجيل المتن ${number}`,
    unknown: 'تسجيل غير موجود',
    choose: 'اختيار تسجيل من الوسائط',
    insert: 'إدراج التسجيل',
    upload: 'رفع تسجيل من الجهاز',
  },
  embed: {
    name: (number: string) => `المضمّن ${number}`,
    change: (number: string) => `تغيير رابط المضمّن ${number}`,
    remove: (number: string) => `إزالة المضمّن ${number}`,
    /** What the address names. */
    what: {
      film: (house: string) => `فيديو على ${house}`,
      post: (house: string) => `منشور على ${house}`,
      map: () => 'مكان على خريطة',
    },
    /** Its words, as its block asks for them. */
    titleOf: {
      film: (number: string) => `عنوان الفيديو المضمّن ${number}`,
      post: (number: string) => `نص المنشور المضمّن ${number}`,
      map: (number: string) => `اسم المكان المضمّن ${number}`,
    },
    /** The same in the dialog, while nothing is known of it yet included. */
    title: {
      film: 'عنوان الفيديو',
      post: 'نص المنشور',
      map: 'اسم المكان',
      unknown: 'العنوان أو النص',
    },
    titleHint: {
      film: 'يظهر تحت الفيديو، ويقرؤه من لا يشغّله.',
      post: 'يظهر للقراء مكان المنشور قبل تحميله، كما كتبه صاحبه.',
      map: 'يظهر للقراء قبل تحميل الخريطة.',
      unknown: 'يظهر للقراء قبل تحميل أي شيء من الموقع الآخر.',
    },
    posterOf: (number: string) => `غلاف المضمّن ${number}`,
    choosePoster: (number: string) => `اختيار غلاف للمضمّن ${number}`,
    removePoster: (number: string) => `إزالة غلاف المضمّن ${number}`,
    noPoster: 'بلا غلاف: تظهر للقراء لوحة داكنة مع زر التشغيل.',
    posterTitle: 'غلاف الفيديو',
    posterConfirm: 'اختيار الغلاف',
    dialog: 'تضمين برابط',
    address: 'رابط الفيديو أو المنشور أو الخريطة',
    hint: 'كما هو في شريط العنوان: يوتيوب، فيميو، ديلي موشن، إكس، إنستغرام، أوبن ستريت ماب، أو خرائط غوغل.',
    wrong: 'لا يُعرف فيديو أو منشور أو مكان بهذا الرابط. يُنسخ الرابط من شريط العنوان كما هو.',
    insert: 'تضمين',
  },
  pullQuote: {
    name: (number: string) => `الاقتباس البارز ${number}`,
    remove: (number: string) => `إزالة الاقتباس البارز ${number}`,
    text: (number: string) => `نص الاقتباس البارز ${number}`,
    attribution: (number: string) => `قائل الاقتباس البارز ${number}`,
  },
  factBox: {
    name: (number: string) => `صندوق المعلومات ${number}`,
    remove: (number: string) => `إزالة صندوق المعلومات ${number}`,
    title: (number: string) => `عنوان صندوق المعلومات ${number}`,
  },
  keyPoints: {
    name: (number: string) => `أبرز النقاط ${number}`,
    remove: (number: string) => `إزالة أبرز النقاط ${number}`,
    hint: 'كل نقطة في سطر.',
  },
  table: {
    name: (number: string) => `الجدول ${number}`,
    remove: (number: string) => `إزالة الجدول ${number}`,
    caption: (number: string) => `عنوان الجدول ${number}`,
    tools: (number: string) => `أدوات الجدول ${number}`,
    of: (number: string) => `في الجدول ${number}`,
    addRow: 'إضافة صف',
    addColumn: 'إضافة عمود',
    deleteRow: 'حذف الصف',
    deleteColumn: 'حذف العمود',
    headRow: 'صف عناوين',
    headColumn: 'عمود عناوين',
  },
  related: {
    name: (number: string) => `صندوق «اقرأ أيضًا» ${number}`,
    change: (number: string) => `تغيير مواد صندوق «اقرأ أيضًا» ${number}`,
    remove: (number: string) => `إزالة صندوق «اقرأ أيضًا» ${number}`,
    label: 'اقرأ أيضًا',
    dialog: 'مواد صندوق «اقرأ أيضًا»',
    choose: 'مادة للصندوق',
    insert: 'إدراج الصندوق',
    apply: 'تغيير المواد',
  },
} as const;

/** Words of choosing stories that stand beside another one. */
export const editorStories = {
  search: 'البحث بكلمات من العنوان، أو برقم المادة أو رابطها',
  hint: 'أربع مواد على الأكثر، تظهر للقراء بهذا الترتيب.',
  full: 'اكتمل العدد.',
  list: (label: string) => `المختار: ${label}`,
  unknown: (id: string) => `مادة رقم ${id}`,
  hidden: 'ليست منشورة الآن، فلا تظهر للقراء.',
  up: (title: string) => `تقديم: ${title}`,
  down: (title: string) => `تأخير: ${title}`,
  remove: (title: string) => `إزالة: ${title}`,
} as const;

/** What a text could still say better before it is published. */
export const editorNotes = {
  factBoxTitle: (number: string) => `صندوق المعلومات ${number} بلا عنوان`,
  tableCaption: (number: string) => `الجدول ${number} بلا عنوان`,
  embedTitle: (number: string) => `المضمّن ${number} بلا نص يقرؤه من لا يحمّله`,
  relatedHidden: (title: string) => `في المواد ذات الصلة مادة ليست منشورة: ${title}`,
  boxHidden: (title: string) => `في صندوق «اقرأ أيضًا» مادة ليست منشورة: ${title}`,
  mend: 'معالجة',
} as const;
