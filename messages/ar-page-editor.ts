/** Words of the screen on which the newspaper's own pages are written. */
export const pageEditor = {
  text: 'النص',
  placeholder: 'يُكتب نص الصفحة هنا، أو يُلصق من Word أو Google Docs.',
  slashHint: 'لإدراج عنوان أو قائمة أو جدول أو خريطة: /',
  offer: (time: string) => `على هذا الجهاز نص لهذه الصفحة كُتب في ${time} ولم يُحفظ.`,
  old: 'وحُفظت الصفحة بعده بنص آخر: إن أُدرج هذا وحُفظ ظهر الاثنان قبل أن يحلّ أحدهما محلّ الآخر.',
  setAside: 'حلّ النص المدرج محلّ ما كان في الحقول. وما كان فيها لم يُحذف.',
  backToIt: 'العودة إلى ما كان',
  refused: 'لم تُحفظ. السبب في أول النموذج، وتحت الحقل إن كان في حقل.',
  unanswered: 'لم يصل جواب. التفاصيل في أول النموذج.',
  unkept:
    'تعذّر الاحتفاظ بنسخة على هذا الجهاز (التخزين ممتلئ أو ممنوع). ما لم يُحفظ باقٍ في هذه الصفحة وحدها، فلتبقَ مفتوحة حتى يُحفظ.',
  keptHint:
    'السطر الذي بين معقوفين مزدوجين يحفظ مكان جدول أو كتلة لا تُكتب بالعلامات: يمكن نقله إلى مكان آخر، وحذفه يحذفها.',
};

/** How a line of the written text names a block that has no signs there. */
export const keptBlocks = {
  paragraph: 'فقرة',
  heading: 'عنوان',
  quote: 'اقتباس',
  list: 'قائمة',
  picture: 'صورة',
  gallery: 'معرض',
  video: 'فيديو',
  audio: 'صوت',
  embed: 'تضمين برابط',
  divider: 'فاصل',
  pullQuote: 'اقتباس بارز',
  table: 'جدول',
  factBox: 'صندوق معلومات',
  keyPoints: 'أبرز النقاط',
  related: 'اقرأ أيضًا',
};
