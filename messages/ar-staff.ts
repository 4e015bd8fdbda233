import type { CountOptions } from '@/newsroom/arabic/count-noun';
import { articles, days } from '@/newsroom/arabic/plurals';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import type { RoleName } from '@/newsroom/staff/actor';

interface Digits {
  digits: DigitSystem;
}

/** What each role may do, in a line under its word. */
const roleHints: Record<RoleName, string> = {
  reporter: 'كتابة مواده وإرسالها للمراجعة.',
  editor: 'مراجعة مواد أقسامه واعتمادها ونشرها.',
  chief: 'كل ما في التحرير، والإعدادات.',
  photo: 'الوسائط وحدها.',
  admin: 'كل شيء، وحسابات فريق التحرير.',
};

/** The screens of the newsroom's people, their invitations, and one's own account. */
export const staff = {
  title: 'فريق التحرير',
  note: 'من يدخل غرفة الأخبار، وبأي دور.',
  forbiddenTitle: 'فريق التحرير لمدير النظام',
  forbidden: 'تُنشأ الحسابات وتُغيَّر أدوارها عند مدير النظام.',
  toDesk: 'إلى لوحة المتابعة',
  parts: 'أجزاء فريق التحرير',
  tabs: { people: 'الحسابات', invitations: 'الدعوات' },
  roleHints,

  list: {
    label: 'حسابات فريق التحرير',
    search: 'البحث في الحسابات',
    searchHint: 'اسم أو بريد',
    role: 'الدور',
    anyRole: 'كل الأدوار',
    state: 'حالة الحساب',
    states: { active: 'الحسابات العاملة', disabled: 'الحسابات المعطّلة', all: 'كل الحسابات' },
    columns: {
      person: 'الاسم',
      role: 'الدور',
      sections: 'الأقسام',
      seen: 'آخر ظهور',
      factor: 'طريقة الدخول',
      state: 'الحالة',
    },
    total: (count: number, { digits }: Digits) => `العدد: ${formatNumber(count, { digits })}`,
    allSections: 'كل الأقسام',
    ownWork: 'مواده',
    media: 'الوسائط',
    neverSeen: 'لم يدخل بعد',
    factor: { on: 'بخطوتين', off: 'بخطوة واحدة' },
    active: 'عامل',
    disabled: 'معطّل',
    you: 'حسابك',
    invite: 'دعوة زميل',
    emptyTitle: 'لا حساب بهذه الصفات',
    empty: 'تظهر الحسابات كلها بعد إزالة التصفية.',
  },

  invitations: {
    title: 'دعوة زميل',
    note: (digits: CountOptions) =>
      `رابط يفتح مرة واحدة، خلال ${days(7, { ...digits, grammaticalCase: 'genitive' })}، وتُعيَّن كلمة المرور عند القبول.`,
    email: 'بريد المدعو',
    name: 'الاسم',
    nameHint: 'يمكن للمدعو تعديله عند القبول.',
    send: 'إنشاء الدعوة',
    sending: 'يجري الإنشاء…',
    waiting: 'دعوات تنتظر القبول',
    none: 'لا دعوات تنتظر القبول.',
    by: (name: string) => `الدعوة باسم ${name}`,
    until: (time: string) => `تنتهي ${time}`,
    expired: (time: string) => `انتهت ${time}`,
    expiredChip: 'منتهية',
    renew: 'تجديد الرابط',
    renewOf: (email: string) => `تجديد رابط ${email}`,
    renewing: 'يجري التجديد…',
    revoke: 'إبطال',
    revokeOf: (email: string) => `إبطال دعوة ${email}`,
    revoking: 'يجري الإبطال…',
  },

  link: {
    made: 'أُنشئ رابط الدعوة وأُرسل بالبريد. لا يظهر هنا مرة أخرى، ويمكن نسخه الآن.',
    label: 'رابط الدعوة',
    copy: 'نسخ الرابط',
    copied: 'نُسخ الرابط.',
    notCopied: 'لم يسمح المتصفح بالنسخ. يمكن تحديد الرابط ونسخه.',
  },

  role: {
    title: 'الدور والأقسام',
    role: 'الدور',
    sections: 'أقسام المحرر',
    sectionsHint: 'يراجع المحرر مواد هذه الأقسام وينشرها.',
    save: 'حفظ الدور',
    saved: 'حُفظ الدور، ويسري من النقرة التالية لصاحب الحساب.',
  },
  identity: {
    title: 'الاسم والبريد',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    emailHint: 'به يكون الدخول.',
    save: 'حفظ الاسم والبريد',
    saved: 'حُفظ الاسم والبريد.',
  },
  address: {
    hint: 'به يكون الدخول. يعمل البريد الجديد بعد تأكيده من رابط يُرسل إليه.',
    saved: 'حُفظ.',
    wanted: (email: string) =>
      `أُرسل رابط التأكيد إلى ${email}، ويعمل 30 دقيقة. إلى أن يُؤكَّد يبقى الدخول بالبريد الحالي.`,
    withdraw: 'إلغاء الطلب',
    withdrawing: 'يجري الإلغاء…',
    title: 'تأكيد البريد الجديد',
    note: (email: string) => `يصير الدخول إلى الحساب بالبريد ${email} بدل البريد الحالي.`,
    confirm: 'تأكيد البريد',
    confirming: 'يجري التأكيد…',
    confirmed: 'صار الدخول بالبريد الجديد.',
    passed: 'هذا الرابط لم يعد يعمل',
    passedNote: 'يعمل الرابط مرة واحدة خلال 30 دقيقة، للحساب الذي طلبه. يمكن طلب رابط جديد.',
    back: 'العودة إلى الملف الشخصي',
  },
  saving: 'يجري الحفظ…',

  person: {
    screen: (name: string) => `حساب: ${name}`,
    back: 'كل الحسابات',
    since: (date: string) => `الحساب منذ ${date}`,
    seen: 'آخر ظهور',
    neverSeen: 'لم يدخل بعد.',
    disabledSince: (time: string) => `الحساب معطّل منذ ${time}.`,
    own: 'هذا حسابك.',
    writer: 'صفحة الكاتب',
    toProfile: 'إلى الملف الشخصي',
  },

  work: {
    title: 'عمل لم يكتمل',
    none: 'لا شيء ينتظر في هذا الحساب.',
    drafts: 'مواد لم تُنشر، أو فيها تعديلات لم تُنشر',
    reviews: 'مواد مستلمة للمراجعة',
    assignments: 'تكليفات لم تُسلَّم',
    note: 'تنتقل المواد إلى الزميل المختار، ويُسجَّل التسليم في كل مادة. ما لا يدخل في صلاحياته يبقى هنا.',
    to: 'الزميل المستلم',
    choose: 'اختيار زميل',
    person: (name: string, role: string) => `${name} — ${role}`,
    hand: 'تسليم العمل',
    handing: 'يجري التسليم…',
    handed: (handed: number, left: number, digits: Digits) =>
      [
        handed > 0 ? `سُلّم العمل: ${articles(handed, digits)}.` : 'لم يُسلَّم شيء.',
        left > 0 ? `بقي خارج صلاحيات الزميل: ${articles(left, digits)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },

  account: {
    title: 'الدخول إلى غرفة الأخبار',
    disableNote:
      'التعطيل فوري على كل جهاز: تنتهي الجلسات، ويُترك ما فُتح من مواد، وتعود المراجعات إلى القائمة، وتُبطَل الدعوات، ولا تفتح روابط المعاينة. يمكن إعادة التفعيل في أي وقت.',
    enableNote: 'تعيد الحساب كما كان: الدور والأقسام وكلمة المرور. الجلسات السابقة تبقى منتهية.',
    disable: 'تعطيل الحساب',
    disabling: 'يجري التعطيل…',
    enable: 'إعادة التفعيل',
    enabling: 'تجري الإعادة…',
  },

  factor: {
    title: 'التحقق بخطوتين',
    on: 'مفعّل: يلزم للدخول رمز من تطبيق المصادقة.',
    off: 'غير مفعّل: الدخول بكلمة المرور وحدها. يفعّله صاحب الحساب من صفحة «الأمان».',
    removeNote: 'الإلغاء لمن فقد التطبيق ورموز الاسترداد. تنتهي به كل جلسات الحساب.',
    remove: 'إلغاء التحقق بخطوتين',
    removing: 'يجري الإلغاء…',
  },

  sessions: {
    title: 'الجلسات المفتوحة',
    note: 'كل متصفح مفتوح على غرفة الأخبار. الجهاز كما يقوله المتصفح عن نفسه.',
    none: 'لا جلسات مفتوحة.',
    device: (browser: string | null, system: string | null) =>
      browser && system ? `${browser} على ${system}` : (browser ?? system ?? 'جهاز غير معروف'),
    current: 'هذه الجلسة',
    address: 'عنوان الشبكة',
    started: (time: string) => `بدأت ${time}`,
    seen: 'آخر نشاط',
    end: 'إنهاء الجلسة',
    endOf: (device: string, address: string) => `إنهاء الجلسة: ${device}، ${address}`,
    ending: 'يجري الإنهاء…',
    endAll: 'إنهاء كل الجلسات',
    endOthers: 'إنهاء الجلسات الأخرى',
  },

  profile: {
    title: 'الملف الشخصي',
    note: (role: string) => `الدور: ${role}. يغيّره مدير النظام.`,
    sections: (names: string) => `أقسامك: ${names}.`,
    writer: 'صفحتك عند القراء',
    writerNote: 'اسمك كما يظهر على المواد.',
    noWriter: 'لا صفحة كاتب مرتبطة بهذا الحساب.',
    changeWriter: 'تعديل صفحتي عند القراء',
    makeWriter: 'إنشاء صفحتي عند القراء',
    link: 'الملف الشخصي',
  },

  accept: {
    title: 'قبول الدعوة',
    welcome: (newspaper: string) => `دعوة إلى غرفة أخبار ${newspaper}`,
    note: (by: string, role: string) => `الدعوة من ${by}، بدور ${role}.`,
    email: 'البريد الإلكتروني',
    name: 'الاسم',
    password: 'كلمة المرور',
    passwordHint:
      'ثمانية أحرف على الأقل، والأفضل اثنا عشر فأكثر. جملة طويلة أسهل حفظًا من رموز قصيرة.',
    submit: 'إنشاء الحساب والدخول',
    busy: 'يجري إنشاء الحساب…',
    signedIn: (name: string) =>
      `هذا المتصفح داخل الآن باسم ${name}. بقبول الدعوة يصير الدخول بالحساب الجديد.`,
    toSignIn: 'إلى تسجيل الدخول',
    closed: {
      unknown: {
        title: 'رابط الدعوة غير صحيح',
        text: 'لا دعوة بهذا الرابط، أو حلّ محلّه رابط أحدث. يلزم فتح آخر رابط وصل كاملًا، أو طلب رابط جديد من مدير النظام.',
      },
      expired: {
        title: 'انتهت مهلة الدعوة',
        text: 'لم تُقبل هذه الدعوة في مهلتها. يجدّدها مدير النظام عند الطلب.',
      },
      accepted: {
        title: 'قُبلت هذه الدعوة من قبل',
        text: 'أُنشئ الحساب، والدخول إليه بالبريد وكلمة المرور.',
      },
      revoked: {
        title: 'أُبطلت هذه الدعوة',
        text: 'أبطلها مدير النظام، فلا تفتح حسابًا. يمكن طلب دعوة جديدة منه.',
      },
    },
  },
} as const;
