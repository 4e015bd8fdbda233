/** Sentences of the menus, dialogs and keys with which a text is written. */
export const editorWriting = {
  slash: {
    name: 'ما يُدرج في هذا السطر',
    hint: 'لإدراج صورة أو اقتباس أو مادة ذات صلة: /',
    /** Other words under which writers look for a block. */
    also: {
      heading: 'h2 heading title',
      subheading: 'h3 subheading',
      bulletList: 'نقاط تعداد list bullets',
      orderedList: 'تعداد أرقام ol numbered',
      quote: 'قول تنصيص quote',
      picture: 'رفع image photo',
      library: 'مكتبة أرشيف library media',
      gallery: 'ألبوم صور gallery album',
      video: 'فيلم مقطع video film',
      audio: 'بودكاست تسجيل audio podcast',
      embed: 'منشور تغريدة خريطة يوتيوب embed youtube x map',
      pullQuote: 'مقتطف pullquote',
      keyPoints: 'نقاط ملخص key points summary',
      factBox: 'معلومات خلفية fact box',
      table: 'table',
      related: 'مادة ذات صلة related stories',
      divider: 'خط divider hr',
    } as Record<string, string>,
  },

  bubble: {
    name: 'تنسيق المحدَّد',
    tools: {
      bold: 'تغميق المحدَّد',
      italic: 'إمالة المحدَّد',
      link: 'رابط على المحدَّد',
      heading: 'تحويل إلى عنوان',
      quote: 'تحويل إلى اقتباس',
      passageNote: 'ملاحظة على المحدَّد',
    } as Record<string, string>,
  },

  link: {
    title: 'رابط في النص',
    href: 'الرابط، أو كلمات من عنوان مادة منشورة',
    hint: 'مثل https://example.org أو mailto:name@example.org، أو كلمات يُبحث بها في مواد الموقع.',
    wrong: 'هذا ليس رابطًا مقبولًا، ولم تُختر مادة.',
    apply: 'إدراج الرابط',
    remove: 'إزالة الرابط',
    stories: 'مواد منشورة',
    nothing: 'لا مادة منشورة بهذه الكلمات.',
    failed: 'تعذّر البحث في المواد، ويمكن لصق الرابط.',
    foreign: (host: string) => `رابط خارجي إلى ${host}`,
    mail: 'رابط بريد إلكتروني',
    own: 'صفحة من الموقع',
    checking: 'يجري التحقق من الصفحة…',
    dead: 'لا صفحة للقراء بهذا الرابط الآن.',
    unknown: 'تعذّر التحقق من الصفحة.',
  },

  find: {
    name: 'بحث واستبدال في المتن',
    query: 'البحث في المتن',
    instead: 'البديل',
    place: (at: string, count: string) => `${at} من ${count}`,
    nothing: 'لا نتائج',
    replaced: (count: string) => `المواضع المستبدلة: ${count}`,
    previous: 'النتيجة السابقة',
    next: 'النتيجة التالية',
    replace: 'استبدال هذا الموضع',
    replaceAll: 'استبدال الكل',
    close: 'إغلاق البحث',
  },

  live: {
    title: (headline: string) => `معاينة: ${headline || 'مادة بلا عنوان'}`,
    name: 'كما يراها القراء',
    hint: 'تتجدد بعد كل حفظ',
    frame: 'المادة كما تظهر للقراء',
    screens: 'عرض الشاشة',
    phone: 'على الهاتف',
    desktop: 'على الحاسوب',
    close: 'إغلاق العرض',
  },

  share: {
    title: 'كما تظهر عند مشاركتها',
    whatsApp: 'واتساب',
    x: 'إكس',
    from: (host: string) => `من ${host}`,
    hint: 'تُرسم الصورة من آخر نص محفوظ، وقد تعرضها هذه التطبيقات باختلاف يسير.',
  },

  keys: {
    title: 'اختصارات لوحة المفاتيح',
    hint: 'تعمل بموضع المفتاح، أيًّا كانت لغة لوحة المفاتيح. على أجهزة Apple يقوم ⌘ مقام Ctrl.',
    toolbar: 'الانتقال إلى شريط التنسيق',
    save: 'حفظ نسخة',
    movePicture: 'نقل الصورة المحدَّدة',
    close: 'إغلاق',
  },
} as const;
