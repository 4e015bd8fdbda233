/** Sentences about who reviews a text and about the times around its publication. */
export const workflow = {
  title: 'سير العمل',
  with: (name: string) => `عند ${name}`,
  withYou: (name: string) => `عند ${name} (أنت)`,
  nobodyYet: 'لم يستلمها أحد بعد',
  yourDecision: 'بانتظار قرارك',
  byItself: 'تلقائيًا',
  afterEmbargo: 'بعد انتهاء الحظر',
  standing: { done: 'تمّت', current: 'الآن', next: 'لاحقًا' },

  times: {
    title: 'مواعيد المادة',
    publishes: 'تُنشر',
    ends: 'إنهاء النشر في',
    embargo: 'حظر النشر حتى',
    breaking: 'عاجل حتى',
    none: 'لا مواعيد لهذه المادة.',
  },

  embargoNotice: (time: string) =>
    `حظر النشر حتى ${time}. لا يُنشر شيء من المادة ولا تُفتح لها معاينة خارج غرفة الأخبار قبل ذلك.`,

  take: {
    title: 'استلام المادة من زميل',
    text: (name: string) => `المادة عند ${name}. ينتقل الاستلام إليك، ويظهر ذلك في سجل المادة.`,
  },
  expire: {
    title: 'إنهاء النشر في',
    text: 'تغادر المادة الموقع في هذا الموعد دون إعلان سبب، وتبقى محفوظة هنا.',
    in: (span: string) => `ينتهي النشر بعد ${span}.`,
    clear: 'إلغاء موعد الإنهاء',
  },
  embargo: {
    title: 'حظر النشر حتى',
    text: 'لا يظهر شيء من المادة لأحد خارج غرفة الأخبار قبل هذا الموعد. ولا تُنشر المادة بانتهائه تلقائيًا، فللنشر جدولته.',
    in: (span: string) => `ينتهي الحظر بعد ${span}.`,
  },
  lift: {
    title: 'رفع حظر النشر',
    text: (time: string) => `الحظر قائم حتى ${time}. بعد رفعه يمكن نشر المادة ومعاينتها.`,
  },

  breaking: {
    title: 'إعلان خبر عاجل',
    text: 'يظهر العنوان فورًا في شريط العاجل أعلى صفحات الموقع، ويغادره تلقائيًا بانتهاء المدة. يتسع الشريط لثلاثة أخبار، هي الأحدث نشرًا.',
    duration: 'المدة',
    confirm: 'إعلان الخبر عاجلًا',
    again: {
      title: 'تغيير مدة العاجل',
      text: (time: string) => `الخبر عاجل حتى ${time}. تُحسب المدة الجديدة من الآن.`,
      confirm: 'تغيير المدة',
    },
  },

  agenda: {
    title: 'المواعيد',
    note: 'ما ينتظر موعده من المواد التي تدخل في صلاحياتك، والأقرب في أعلى القائمة.',
    late: 'متأخر',
    kind: {
      publishes: 'نشر',
      ends: 'إنهاء نشر',
      embargoEnds: 'انتهاء حظر',
      wanted: 'تسليم',
    },
    passed: 'تمّ',
    warning: {
      notScheduled: 'انتهى الحظر ولم تُنشر المادة ولم تُجدول.',
      overdue: 'مضى موعد التسليم والنص لم يُرسل.',
      changedSince: 'عُدّل النص بعد الجدولة، وسيُنشر النص السابق.',
    },
    emptyTitle: 'لا مواعيد قادمة',
    empty: 'تظهر هنا المواد المجدولة، ومواعيد إنهاء النشر والحظر والتسليم.',
  },

  queue: {
    take: 'استلام',
    taking: 'يجري الاستلام…',
    takenByYou: 'عندك',
    taken: (number: string) => `استُلمت المادة ${number} للمراجعة.`,
  },
} as const;
