import type { ErrorCode } from '@/newsroom/errors';

/** Sentences of the codes, when a refusal brings none of its own. */
const CODES: Record<ErrorCode, string> = {
  UNAUTHENTICATED: 'انتهت الجلسة، ويلزم تسجيل الدخول من جديد. نصك محفوظ على هذا الجهاز.',
  NOT_FOUND: 'لا توجد مادة بهذا الرقم، أو ليست ضمن صلاحياتك.',
  FORBIDDEN: 'هذا الإجراء ليس ضمن صلاحياتك.',
  INVALID: 'في المدخلات ما يحتاج إلى تصحيح.',
  CONFLICT: 'سبقك زميل إلى تغيير هنا، ويظهر الجديد بعد تحديث الصفحة.',
  RULE: 'لا يمكن إتمام هذا الإجراء في حالة المادة الحالية.',
  RATE_LIMITED: 'محاولات كثيرة في وقت قصير. يمكن إعادة المحاولة بعد قليل.',
  STORAGE_FULL: 'لا مساحة كافية على الخادم لهذا الملف. أبلغ مدير النظام، ثم أعد المحاولة.',
};

const SENTENCES = {
  altMissing: 'لكل صورة نص بديل قبل النشر: صف ما يظهر فيها لمن لا يراها.',
  alreadyApproved: 'المادة معتمدة من قبل.',
  alreadySubmitted: 'أُرسلت المادة للمراجعة من قبل.',
  articleInTrash: 'المادة في المهملات، وتلزم استعادتها أولًا.',
  audioBroken: 'تعذّرت قراءة التسجيل. قد يكون الملف تالفًا، أو فيه ما ليس من الصوت.',
  bodyMissing: 'المتن فارغ. اكتب نص المادة قبل النشر.',
  bodyTooLong: 'المتن أطول من 15,000 كلمة، ويلزم اختصاره أو تقسيمه. نصك باقٍ في المحرر.',
  captionsOfVideo: 'الترجمة النصية للفيديو وحده.',
  captionsTooLong: 'ملف الترجمة أكبر من المسموح.',
  captionsWrong: 'ملف الترجمة ليس بصيغة WebVTT صحيحة.',
  correctionTooShort: 'اكتب نص التصحيح الذي سيظهر للقراء (10 أحرف على الأقل).',
  cropWrong: 'إطار القص خارج الصورة أو بنسبة غير نسبة المقاس.',
  cutBroken: 'تعذّر إعداد مقاسات الصورة. تُعاد المحاولة تلقائيًا، وتظهر الصورة كاملة حتى ذلك الحين.',
  cutOriginalAway: 'تعذّرت قراءة أصل الصورة من المخزن. تُعاد المحاولة تلقائيًا.',
  cutStorageAway: 'تعذّر حفظ مقاسات الصورة في المخزن. تُعاد المحاولة تلقائيًا.',
  dateWrong: 'التاريخ غير صحيح.',
  deleteOnlyFromTrash: 'لا تُحذف مادة نهائيًا إلا من المهملات.',
  emailMissing: 'اكتب بريدك الإلكتروني.',
  emailWrong: 'صيغة البريد الإلكتروني غير صحيحة.',
  fieldInvalid: 'قيمة غير مقبولة.',
  fileEmpty: 'الملف فارغ (0 بايت).',
  fileTooLarge: 'الملف أكبر من الحد المسموح للصور (25 ميغابايت).',
  galleryInUse: 'يظهر المعرض في مواد، ولا يُحذف قبل إزالته منها.',
  galleryMovedOn: 'غيّر زميل هذا المعرض بعد أن فتحته. يظهر الجديد بعد تحديث الصفحة.',
  galleryPictureTwice: 'في المعرض صورة مكررة.',
  galleryTitleMissing: 'اكتب عنوان المعرض.',
  galleryTooLong: 'في المعرض 100 صورة على الأكثر.',
  handleWrong: 'المعرّف أحرف لاتينية صغيرة وأرقام وشرطات.',
  lastAdmin: 'هذا آخر مدير للنظام، ولا يمكن تعطيله.',
  nameMissing: 'اكتب الاسم.',
  noteMissing: 'اكتب ملاحظة توضّح للكاتب ما يحتاج إلى تعديل.',
  nothingToPublish: 'لا تعديلات جديدة لنشرها.',
  nothingToSubmit: 'لا تعديلات جديدة لإرسالها.',
  notInTrash: 'المادة ليست في المهملات.',
  notPublic: 'المادة ليست منشورة.',
  notScheduled: 'المادة ليست مجدولة.',
  notSubmitted: 'المادة ليست قيد المراجعة.',
  nothingChosen: 'اختر صورة واحدة على الأقل.',
  originForeign: 'جاء الطلب من موقع آخر ولم يُنفَّذ. تُعاد المحاولة من عنوان غرفة الأخبار.',
  passwordMissing: 'اكتب كلمة المرور.',
  passwordTooShort: 'كلمة المرور 15 حرفًا على الأقل.',
  pictureBroken: 'تعذّرت قراءة الصورة. قد يكون الملف تالفًا.',
  pictureHeic:
    'صور HEIC غير مقبولة. احفظ الصورة بصيغة JPEG ثم ارفعها، أو اختر في إعدادات كاميرا الهاتف «الأكثر توافقًا».',
  pictureTooLarge:
    'الصورة أكبر من الحد المسموح: 25 ميغابايت، و50 ميغابكسل (24 لصور AVIF)، و30,000 بكسل للضلع الأطول.',
  pictureType: 'نوع الملف غير مقبول. المقبول صور JPEG وPNG وWebP وAVIF وGIF، وفيديو MP4، وصوت MP3.',
  pictureMovedOn:
    'غيّر زميل بيانات هذه الصورة بعد أن فتحتها. يظهر الجديد بعد تحديث الصفحة، ولم يُحفظ ما كتبته.',
  pictureNotYours: 'في المختار صور رفعها غيرك، ويعدّلها محرر الصور. لم يتغيّر شيء.',
  pictureDeleted: 'حُذفت هذه الصورة من الوسائط.',
  pictureInUse: 'الصورة مستعملة، فلا تُحذف. استبدلها حيث تظهر أولًا.',
  pictureNotUsable:
    'صورة في المادة انتهى ترخيصها أو سُحبت، فلن تظهر للقراء. استبدلها أو أزلها ثم انشر.',
  pictureOneUse: 'رخصة إحدى الصور لاستعمال واحد، وقد نُشرت في مادة أخرى. استبدلها ثم انشر.',
  pictureNotRecalled: 'هذه الصورة ليست مسحوبة.',
  pictureRecalled: 'سُحبت هذه الصورة من قبل.',
  publicNeverTrashed: 'المادة نُشرت من قبل، فلا تُنقل إلى المهملات. يمكن سحبها أو أرشفتها.',
  recallReasonMissing: 'اكتب سبب سحب الصورة.',
  reasonTooShort: 'اكتب سبب السحب كما سيقرؤه القراء (10 أحرف على الأقل).',
  scheduleOnlyFirst: 'الجدولة للنشر الأول. هذه المادة نُشرت من قبل.',
  sectionMissing: 'اختر القسم قبل المتابعة.',
  sectionOutOfScope: 'هذا القسم ليس ضمن أقسامك.',
  slugReserved: 'هذا العنوان محجوز للنظام.',
  slugWrong: 'العنوان أحرف لاتينية صغيرة وأرقام وشرطات.',
  takenMeanwhile: 'سبقك زميل إلى هذا التغيير. يمكن إعادة المحاولة بعد تحديث الصفحة.',
  textMovedOn: 'تغيّر نص المادة منذ فتحتها. تلزم مراجعة الجديد قبل إعادة المحاولة.',
  timePassed: 'هذا الموعد مضى. اختر موعدًا لاحقًا.',
  timeWrong: 'الوقت غير صحيح.',
  titleMissing: 'اكتب عنوان المادة.',
  tooLong: 'النص أطول من المسموح.',
  tooManyChosen: 'يمكن تعديل 200 ملف معًا على الأكثر.',
  tooManySignIns: 'محاولات دخول كثيرة. يمكن إعادة المحاولة بعد قليل.',
  tooManyUploads: 'لديك 30 ملفًا تنتظر قرارك أو لم يكتمل رفعها. أنهِ بعضها أو ألغه قبل إضافة غيرها.',
  unknownClip: 'المقطع غير موجود في الوسائط.',
  tooManyTags: 'لا يزيد عدد الوسوم على 30 وسمًا.',
  replacementIsOther: 'اختر صورة أخرى من الوسائط تحل محلها.',
  replacementNotUsable: 'الصورة المختارة نفسها لا تظهر للقراء: انتهى ترخيصها أو سُحبت.',
  unknownGallery: 'المعرض غير موجود.',
  unknownPicture: 'الصورة غير موجودة في الوسائط.',
  unknownReference: 'أحد العناصر المختارة لم يعد موجودًا.',
  unknownSection: 'القسم غير موجود.',
  unknownTag: 'أحد الوسوم غير موجود.',
  unknownWriter: 'أحد الكتّاب غير موجود.',
  unscheduleFirst: 'المادة مجدولة، ويلزم إلغاء الجدولة أولًا.',
  uploadUnfinished: 'لم يكتمل رفع الملف بعد.',
  uploadUnknown: 'الرفع غير موجود أو انتهت مهلته. أضف الملف من جديد.',
  videoBroken: 'تعذّرت قراءة الفيديو. قد يكون الملف تالفًا أو ناقصًا، أو فيه ما ليس من الفيديو.',
  videoMov: 'فيديو MOV غير مقبول. صدّره بصيغة MP4 (H.264 وAAC) ثم ارفعه.',
  videoTooLarge: 'الملف أكبر من الحد المسموح للفيديو والصوت.',
  videoType: 'الفيديو المقبول MP4 بصورة H.264 وصوت AAC دون مسارات أخرى. صدّره بهذه الصيغة ثم ارفعه.',
  tooManyIntakes:
    'أضفت ملفات كثيرة في وقت قصير. تُقبل البقية بعد دقائق بإعادة المحاولة، ولا يُرفع ما رُفع من جديد.',
  wrongCredentials: 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
} as const;

export type RefusalKey = keyof typeof SENTENCES;

/** The sentence of a refusal; what the schemas say in their own words becomes a general one. */
export function refusalSentence(key: string): string {
  return key in SENTENCES ? SENTENCES[key as RefusalKey] : SENTENCES.fieldInvalid;
}

/** The sentence of a code. */
export function codeSentence(code: ErrorCode): string {
  return CODES[code];
}

export const refusals = {
  bug: (errorId: string) =>
    `حدث خلل غير متوقع وسُجّل برقم ${errorId}. نصك محفوظ، ويمكن إعادة المحاولة بعد قليل.`,
};
