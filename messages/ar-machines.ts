import type { RobotPurpose } from '@/newsroom/settings/known-robots';

/** Sentences of the settings about feeds, announcements, robots and kept figures. */
export const feedWords = {
  note: 'الخلاصات (RSS وJSON Feed) تتابعها تطبيقات الأخبار وبرامج القراءة.',
  title: 'نص الخلاصات',
  content: 'ما تحمله الخلاصة من كل مادة',
  full: 'النص كاملًا',
  fullNote: 'يقرأ المتابع المادة في برنامجه.',
  excerpt: 'المقدمة وحدها',
  excerptNote: 'يفتح المتابع الموقع ليقرأ البقية.',
  entries: 'عدد المواد في الخلاصة',
  entriesHint: (fewest: string, most: string) => `أحدث المواد أولًا، من ${fewest} إلى ${most}.`,
  open: 'فتح خلاصة الصحيفة',
} as const;

export const announcingWords = {
  title: 'الإبلاغ بالجديد',
  note: 'تُبلَّغ هذه الجهات بكل نشر وتعديل وسحب خلال ثوانٍ.',
  hub: 'موزّع الخلاصات (WebSub)',
  hubHint: 'رابط الموزّع، مثل https://pubsubhubbub.appspot.com/\u200e. يُترك فارغًا إن لم يُستعمل.',
  indexNow: 'إبلاغ محركات البحث (IndexNow)',
  on: 'مفعّل',
  onNote: 'يصل الجديد إلى Bing وYandex ومن معهما فور نشره.',
  off: 'معطّل',
  offNote: 'تكتشف المحركات الجديد في زيارتها التالية.',
  key: 'مفتاح IndexNow',
  keyHint:
    'تقرؤه المحركات من الموقع لتتحقق من المُبلِّغ، فهو ليس سرًّا. من 8 إلى 128 حرفًا لاتينيًا ورقمًا وشرطة.',
} as const;

export const robotWords = {
  note: 'ما يُطلب من البرامج التي تقرأ الموقع. تلتزم به البرامج المهذبة، ولا يمنع غيرها.',
  rules: 'من يقرأ الموقع',
  allow: 'مسموح',
  refuse: 'ممنوع',
  purposes: {
    search: {
      label: 'محركات البحث',
      allow: 'تظهر المواد في نتائج البحث وفي Google News.',
      refuse: 'تختفي الصحيفة من نتائج هذه المحركات.',
    },
    answers: {
      label: 'برامج الإجابة بالذكاء الاصطناعي',
      allow: 'قد تُذكر الصحيفة مصدرًا في الإجابات مع رابط إليها.',
      refuse: 'لا تقرأ هذه البرامج الموقع لتجيب منه.',
    },
    training: {
      label: 'تدريب نماذج الذكاء الاصطناعي',
      allow: 'قد تدخل المواد في ما تُدرَّب عليه النماذج.',
      refuse: 'يُطلب استبعاد المواد من التدريب. لا أثر له في نتائج البحث.',
    },
  } satisfies Record<RobotPurpose, { label: string; allow: string; refuse: string }>,
  except: (label: string) => `استثناءات من «${label}»`,
  exceptHint: 'يُعامل ما يُعلَّم عليه هنا بعكس القاعدة، كبرنامج جهة بينها وبين الصحيفة اتفاق.',
  source: (token: string) => `ما تقوله الجهة عن ${token}`,
  others: 'برامج أخرى ممنوعة',
  othersHint: 'اسم البرنامج كما تنشره جهته، اسم في كل سطر، مثل ExampleBot.',
  open: 'فتح ملف robots.txt',
} as const;

export const retentionWords = {
  note: 'لا يُحفظ شيء عن القراء أنفسهم: القراءات أعداد بالساعة لكل مادة، بلا عناوين ولا هويات.',
  title: 'القراءات',
  months: 'مدة حفظ القراءات بالساعة، بالشهور',
  monthsHint: (most: string) =>
    `من شهر إلى ${most}. ما زاد يُحذف كل ليلة ولا يعود، ويبقى مجموع قراءات كل مادة.`,
  saved: 'حُفظ التغيير. يُحذف ما زاد على المدة هذه الليلة.',
} as const;
