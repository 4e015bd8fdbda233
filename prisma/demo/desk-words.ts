import type { ArticleKind } from '@/newsroom/db/generated/enums';

// What stands around the demo newspaper's unfinished stories, in its people's words.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Person = 'reporter' | 'editor' | 'chief';

interface DemoNote {
  by: Person;
  /** How long before the start, in milliseconds. */
  age: number;
  text: string;
  /** Who is named in the text and told of it. */
  names: Person[];
}

/** A question about a text, its answers, and when it was closed. */
export interface DemoThread {
  /** Path of the story. */
  story: string;
  /** The passage it is about, word for word in one paragraph; without one the whole article. */
  quote?: string;
  /** The first begins the thread. */
  notes: [DemoNote, ...DemoNote[]];
  closed?: { by: Person; age: number };
}

export const THREADS: DemoThread[] = [
  {
    story: 'local/thursday-market-relocation',
    quote: 'في السوق اليوم 311 بسطة مسجلة',
    notes: [
      {
        by: 'editor',
        age: 80 * MINUTE,
        text: '@نورة العتيق في بيان البلدية أمس 304 بسطات. أي الرقمين أحدث، وعمّن؟',
        names: ['reporter'],
      },
      {
        by: 'reporter',
        age: 45 * MINUTE,
        text: 'رقم البلدية قبل تسجيل الباعة الجدد. سألت مدير الأسواق عن الكشف الأخير، والرد منتظر بعد الظهر.',
        names: [],
      },
    ],
  },
  {
    story: 'politics/event-licensing-transfer-proposal',
    quote: 'يُحسم الطلب خلال ثلاثة أيام عمل وإلا عُدّ مقبولًا',
    notes: [
      {
        by: 'chief',
        age: 150 * MINUTE,
        text: '@هيا المنصور هذه أهم جملة في الخبر. هل هي نص المقترح أم شرح معدّيه؟',
        names: ['editor'],
      },
      {
        by: 'editor',
        age: 130 * MINUTE,
        text: 'نص المادة الرابعة كما وردت في النسخة التي عندنا، والصورة محفوظة مع المادة.',
        names: [],
      },
    ],
    closed: { by: 'chief', age: 125 * MINUTE },
  },
  {
    story: 'economy/compostable-packaging-trial',
    notes: [
      {
        by: 'reporter',
        age: 20 * MINUTE,
        text: '@هيا المنصور صور العبوات من مصنع ينبع تصل قبل السادسة. يمكن اعتماد النص قبلها.',
        names: ['editor'],
      },
    ],
  },
];

/** Who is asked to write what. */
export interface DemoAssignment {
  story: string;
  to: Person;
  by: Person;
  age: number;
  /** From the start to the hour by which it is wanted; what lies before the start is late. */
  due: number;
  brief: string;
}

export const ASSIGNMENTS: DemoAssignment[] = [
  {
    story: 'local/thursday-market-relocation',
    to: 'reporter',
    by: 'editor',
    age: 2 * HOUR,
    due: 3 * HOUR,
    brief: 'تقرير من 500 كلمة: أرقام البلدية، وصوتان من الباعة على الأقل، وصورة من الموقع الجديد.',
  },
  {
    story: 'sports/padel-courts-boom',
    to: 'reporter',
    by: 'chief',
    age: 7 * HOUR,
    due: -HOUR,
    brief: 'ينقصها رد اتحاد اللعبة، ومقارنة سعر الساعة بين أربعة أحياء.',
  },
  {
    story: 'opinion/afternoon-nap-negotiations',
    to: 'editor',
    by: 'chief',
    age: 4 * HOUR,
    due: 20 * HOUR,
    brief: 'تحرير المقال، والاتفاق مع الكاتب على خاتمته.',
  },
];

/** What recurring articles begin with. */
interface DemoTemplate {
  name: string;
  description: string;
  kind: ArticleKind;
  section: string | null;
  title: string;
  standfirst: string;
  markdown: string;
}

export const TEMPLATES: DemoTemplate[] = [
  {
    name: 'نشرة الطقس اليومية',
    description: 'تُنشر كل صباح عند السادسة: التنبيهات أولًا، ثم المناطق بالترتيب نفسه.',
    kind: 'news',
    section: 'local',
    title: 'الطقس اليوم: (أهم تنبيه)',
    standfirst: '(التنبيهات ومواعيدها في جملة واحدة.)',
    markdown: `(التنبيه الأهم: ماذا، وأين، وحتى متى.)

## المناطق

- الوسطى: (العظمى والصغرى، والرياح)
- الغربية: (العظمى والصغرى، والرياح)
- الشرقية: (العظمى والصغرى، والرياح)
- الجنوبية: (العظمى والصغرى، والأمطار)
- الشمالية: (العظمى والصغرى، والرياح)

## البحر والطرق

(حالة الموج، والطرق التي يُنصح بتجنبها.)`,
  },
  {
    name: 'تقرير مباراة',
    description: 'النتيجة في العنوان، ومجرى المباراة قبل التصريحات.',
    kind: 'report',
    section: 'sports',
    title: '(الفريق) يفوز على (الفريق) (النتيجة)',
    standfirst: '(ما تغيّره النتيجة في الترتيب.)',
    markdown: `(النتيجة، والمكان، ومن سجّل ومتى.)

## مجرى المباراة

(ثلاث لحظات غيّرت المباراة، بترتيب وقوعها.)

## بعد الصافرة

(قول واحد لكل مدرب.)

## المباراة المقبلة

(الخصم والموعد والملعب.)`,
  },
  {
    name: 'قضية في خمسة أسئلة',
    description: 'شرح قصير لقرار أو نظام جديد.',
    kind: 'explainer',
    section: null,
    title: '(القرار): ما الذي يتغيّر، ولمن؟',
    standfirst: '(خلاصة الجواب في جملتين.)',
    markdown: `## ما الذي تغيّر؟

(القرار بلغة يفهمها غير المختص، ومصدره.)

## من يعنيه الأمر؟

(من يشمله، ومن لا يشمله.)

## متى يبدأ؟

(المواعيد والمهل.)

## كم يكلّف؟

(الرسوم، ومن يدفعها.)

## ما الذي لا نعرفه بعد؟

(ما لم تجب عنه الجهة المعنية.)`,
  },
];
