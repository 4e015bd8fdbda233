import { minutes } from '@/newsroom/arabic/plurals';

interface Digits {
  digits: 'latn' | 'arab';
}

/** Sentences about who has an article open and who leads its editing. */
export const presence = {
  region: 'من في هذه المادة',
  here: 'المادة مفتوحة أيضًا عند',
  iLead: 'التحرير معك الآن.',
  leads: (name: string) => `التحرير الآن مع ${name}.`,
  nobodyLeads: 'لا تحرير جارٍ الآن.',
  otherTab: 'هذه المادة مفتوحة لك في نافذة أخرى.',
  otherTabLeads: 'تحريرك لهذه المادة جارٍ في نافذة أخرى.',
  /** Who reads and for how many minutes; empty for nobody. */
  reads: (people: { name: string; count: number }[], { digits }: Digits) => {
    const since = (count: number): string =>
      count < 1 ? 'الآن' : `منذ ${minutes(count, { digits, grammaticalCase: 'genitive' })}`;
    const each = people.map(({ name, count }) => `عند ${name} ${since(count)}`);
    return each.length > 0 ? `المادة مفتوحة ${each.join(' و')}.` : '';
  },
  /** Who types beside the leader; empty for nobody. */
  writeToo: (names: string[]) =>
    names.length > 0 ? `يشارك في الكتابة الآن ${names.join(' و')}.` : '',
  asked: (leader: string) => `أُرسل طلب التحرير إلى ${leader}، والرد منتظر.`,
  leadsAsked: (leader: string, by: string) => `التحرير الآن مع ${leader}، وقد ورد طلب من ${by}.`,
  askedOfMe: (name: string) => `ورد من ${name} طلب لتسلّم التحرير.`,
  declined: (leader: string) => `بعد طلبك: يبقى التحرير مع ${leader}.`,
  takenOver: (leader: string) =>
    `انتقل التحرير إلى ${leader}. الحقول هنا للقراءة، وكل ما كتبته باقٍ ويصل إلى الخادم.`,
  receiver: 'تسليم التحرير إلى',
  button: {
    ask: 'طلب التحرير',
    decline: 'متابعة التحرير',
    handOver: 'تسليم التحرير',
    takeOver: 'تولّي التحرير',
    writeOn: 'متابعة الكتابة معًا',
  },
  warning: (names: string[]) =>
    `الكتابة في هذه المادة جارية الآن عند ${names.join(' و')}. يقع الإجراء على النص كما حُفظ حتى هذه اللحظة، وما يُكتب بعدها يبقى تعديلات جديدة.`,
  unreachable: 'تعذّر الوصول إلى الخادم، فلم يتغيّر شيء. يمكن إعادة المحاولة بعد قليل.',
} as const;
