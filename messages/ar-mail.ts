/** What a letter says; `link` stands between its paragraphs and what comes after it. */
export interface MailText {
  subject: string;
  paragraphs: string[];
  link?: { word: string; url: string };
  after?: string[];
}

interface Paper {
  newspaper: string;
}

interface SignInFacts {
  /** Day and time on the newspaper's clock, which is that of `city`. */
  at: string;
  city: string;
  address: string;
  /** Browser and system. */
  device: string;
}

const NOT_YOU =
  'إن لم يكن هذا بعلمك فالحساب في خطر: يلزم تغيير كلمة المرور فورًا وإبلاغ مدير النظام.';

/** Letters of the newspaper to its people. */
export const mail = {
  greeting: (name: string) => (name ? `السلام عليكم ${name}،` : 'السلام عليكم،'),
  sender: ({ newspaper }: Paper) => `غرفة أخبار ${newspaper}`,
  foot: ({ newspaper }: Paper) => `أُرسلت هذه الرسالة آليًا من غرفة أخبار ${newspaper}.`,

  test: ({ newspaper }: Paper): MailText => ({
    subject: `رسالة تجريبية من ${newspaper}`,
    paragraphs: ['وصلت هذه الرسالة، فإرسال البريد من غرفة الأخبار يعمل.'],
  }),

  unknownDevice: 'غير معروف',
  newDevice: ({ newspaper, at, city, address, device }: Paper & SignInFacts): MailText => ({
    subject: `دخول من جهاز جديد إلى حسابك في ${newspaper}`,
    paragraphs: [
      'سُجّل دخول إلى حسابك من جهاز لم يُستعمل للدخول إليه من قبل.',
      `الوقت: ${at} بتوقيت ${city}\nعنوان الشبكة: ${address}\nالمتصفح: ${device}`,
      `إن كان الدخول منك فلا حاجة إلى شيء. ${NOT_YOU}`,
    ],
  }),
  recovered: ({ newspaper, codesLeft }: Paper & { codesLeft: number }): MailText => ({
    subject: `استُعمل رمز استرداد للدخول إلى حسابك في ${newspaper}`,
    paragraphs: [
      `بقي من رموز الاسترداد: ${codesLeft}. يمكن إنشاء رموز جديدة من «الأمان».`,
      NOT_YOU,
    ],
  }),
  passwordChanged: ({ newspaper }: Paper): MailText => ({
    subject: `تغيّرت كلمة مرور حسابك في ${newspaper}`,
    paragraphs: ['تغيّرت كلمة المرور، وانتهت الجلسات المفتوحة على الأجهزة الأخرى.', NOT_YOU],
  }),
  passwordReset: ({ newspaper, url }: Paper & { url: string }): MailText => ({
    subject: `تعيين كلمة مرور جديدة لحسابك في ${newspaper}`,
    paragraphs: ['وصلنا طلب لتعيين كلمة مرور جديدة لهذا الحساب.'],
    link: { word: 'تعيين كلمة المرور', url },
    after: [
      'يعمل الرابط مرة واحدة خلال نصف ساعة.',
      'إن لم يكن الطلب منك فلا حاجة إلى شيء: لم يتغيّر في الحساب شيء.',
    ],
  }),
  invitation: ({ newspaper, by, url }: Paper & { by: string; url: string }): MailText => ({
    subject: `دعوة إلى غرفة أخبار ${newspaper}`,
    paragraphs: [
      `هذه دعوة من ${by} للانضمام إلى غرفة أخبار ${newspaper}.`,
      'يفتح الرابط التالي صفحة الاسم وكلمة المرور، مرة واحدة وخلال أسبوع:',
    ],
    link: { word: 'قبول الدعوة', url },
    after: ['من وصلته الرسالة خطأً يكفيه إهمالها.'],
  }),
  addressChanged: ({ newspaper, email }: Paper & { email: string }): MailText => ({
    subject: `تغيّر بريد حسابك في ${newspaper}`,
    paragraphs: [`صار الدخول إلى حسابك بالبريد ${email} بدل هذا البريد.`, NOT_YOU],
  }),
  addressWanted: ({ newspaper, url }: Paper & { url: string }): MailText => ({
    subject: `تأكيد البريد الجديد لحسابك في ${newspaper}`,
    paragraphs: [
      'طُلب اعتماد هذا البريد للحساب. لا يتغيّر شيء قبل فتح الرابط وتأكيد البريد في صفحته.',
    ],
    link: { word: 'تأكيد البريد', url },
    after: [
      'يعمل الرابط مرة واحدة خلال 30 دقيقة، لمن دخل بهذا الحساب.',
      'من وصلته الرسالة خطأً يكفيه إهمالها.',
    ],
  }),
  addressTaken: ({ newspaper }: Paper): MailText => ({
    subject: `لم يتغيّر شيء في حسابك في ${newspaper}`,
    paragraphs: [
      'طُلب اعتماد هذا البريد لحساب آخر في غرفة الأخبار، وله حساب فيها من قبل، فلم يتغيّر شيء.',
      'إن كان الطلب منك فالدخول بهذا البريد متاح بالحساب القائم. وإن لم يكن منك فلا حاجة إلى شيء.',
    ],
  }),
  addressGiven: ({ newspaper, by }: Paper & { by: string }): MailText => ({
    subject: `هذا البريد صار بريد حسابك في ${newspaper}`,
    paragraphs: [`اعتمد ${by} هذا البريد للدخول إلى حسابك في غرفة الأخبار.`, NOT_YOU],
  }),

  factorEnabled: ({ newspaper }: Paper): MailText => ({
    subject: `فُعّل التحقق بخطوتين لحسابك في ${newspaper}`,
    paragraphs: ['من الآن يلزم للدخول رمز من تطبيق المصادقة مع كلمة المرور.', NOT_YOU],
  }),
  factorRemoved: ({ newspaper }: Paper): MailText => ({
    subject: `أُلغي التحقق بخطوتين لحسابك في ${newspaper}`,
    paragraphs: ['لم يعد الدخول إلى حسابك يحتاج إلى رمز من تطبيق المصادقة.', NOT_YOU],
  }),
  codesReplaced: ({ newspaper }: Paper): MailText => ({
    subject: `رموز استرداد جديدة لحسابك في ${newspaper}`,
    paragraphs: ['أُنشئت لحسابك رموز استرداد جديدة، ولم تعد الرموز السابقة صالحة.', NOT_YOU],
  }),
} as const;

/** Sentences of the screen of the mail. */
export const mailScreen = {
  title: 'البريد',
  note: 'بالبريد تصل الدعوات وروابط تعيين كلمة المرور وإشعارات الدخول.',
  way: {
    title: 'الإرسال',
    label: 'طريقة الإرسال',
    hint: 'مجلد الرسائل للتجربة: تُكتب فيه الرسائل ولا تصل إلى أحد.',
    file: 'مجلد الرسائل على الخادم',
    smtp: 'خادم بريد (SMTP)',
  },
  from: 'عنوان المرسل',
  fromHint: 'منه تصل الرسائل. يُشترط أن يقبله خادم البريد.',
  host: 'اسم الخادم',
  port: 'المنفذ',
  security: 'التشفير',
  securities: { tls: 'TLS من أول الاتصال (465)', starttls: 'STARTTLS (587)', none: 'دون تشفير' },
  securityHint: 'دون تشفير للخوادم على الجهاز نفسه وحدها، ودون اسم مستخدم.',
  user: 'اسم المستخدم',
  userHint: 'يُترك فارغًا إن كان الخادم لا يطلبه.',
  password: 'كلمة مرور الخادم',
  passwordKept: 'محفوظة مشفّرة. يُترك الحقل فارغًا لتبقى كما هي.',
  passwordNone: 'لا كلمة مرور محفوظة.',
  passwordLost: 'كلمة المرور المحفوظة لم تعد مقروءة لأن AUTH_SECRET تغيّر. يلزم إدخالها من جديد.',
  saved: 'حُفظت إعدادات البريد.',
  test: 'إرسال رسالة تجريبية',
  testing: 'يجري الإرسال…',
  tested: (address: string) => `وُضعت الرسالة التجريبية في قائمة الإرسال إلى ${address}.`,
  goesNowhere: 'الموقع منشور، والرسائل تُكتب في مجلد ولا تصل إلى أحد. يلزم إدخال خادم بريد.',
  outbox: {
    title: 'آخر الرسائل',
    note: (count: string, days: string) =>
      `آخر ${count} رسالة. تُحذف الرسائل بعد ${days} يومًا، ولا تظهر هنا الروابط السرية.`,
    folder: (path: string) => `الرسائل في المجلد ${path} كاملةً، لمن يدير الخادم.`,
    none: 'لا رسائل بعد.',
    to: 'إلى',
    states: {
      waiting: 'في قائمة الإرسال',
      filed: 'كُتبت في المجلد',
      sent: 'أُرسلت',
      retrying: 'تُعاد المحاولة',
      failed: 'لم تُرسل',
    },
    text: 'نص الرسالة',
    hiddenLink: (word: string) => `[رابط: ${word}]`,
    retry: 'إعادة الإرسال',
    retrying: 'تجري الإعادة…',
    expired: 'مضى وقت الرسالة، فلا تُعاد.',
  },
} as const;
