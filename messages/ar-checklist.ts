import { letters, tags } from '@/newsroom/arabic/plurals';

interface Digits {
  digits: 'latn' | 'arab';
}

/** Words of the rules of publication: in the editor, in its dialogs and in the settings. */
export const checklist = {
  /** What is said of a rule that is met, and of one that is not. */
  rule: {
    title: { met: 'العنوان مكتوب', unmet: () => 'المادة بلا عنوان' },
    section: { met: 'القسم محدد', unmet: () => 'المادة بلا قسم' },
    body: { met: 'المتن مكتوب', unmet: () => 'المتن فارغ' },
    headlineLength: {
      met: 'العنوان ضمن الطول المناسب',
      unmet: (limit: number, { digits }: Digits) =>
        `العنوان أطول من ${letters(limit, { digits, grammaticalCase: 'genitive' })}`,
    },
    standfirst: { met: 'الموجز مكتوب', unmet: () => 'المادة بلا موجز' },
    standfirstLength: {
      met: 'الموجز ضمن الطول المناسب',
      unmet: (limit: number, { digits }: Digits) =>
        `الموجز أطول من ${letters(limit, { digits, grammaticalCase: 'genitive' })}`,
    },
    tags: {
      met: 'الوسوم كافية',
      unmet: (limit: number, { digits }: Digits) =>
        limit === 1
          ? 'المادة بلا وسوم'
          : `الوسوم أقل من ${tags(limit, { digits, grammaticalCase: 'genitive' })}`,
    },
    mainPicture: { met: 'الصورة الرئيسة موجودة', unmet: () => 'لا صورة رئيسة' },
    credit: { met: 'لكل صورة مصدر', unmet: () => 'صورة بلا مصدر' },
    licence: { met: 'ترخيص كل صورة محدد', unmet: () => 'صورة ترخيصها غير محدد' },
    ownLinks: { met: 'روابط الموقع سليمة', unmet: () => 'رابط إلى صفحة لا يجدها القراء' },
    foreignLinks: { met: 'الروابط الخارجية سليمة', unmet: () => 'رابط لم تعد صفحته موجودة' },
    openNotes: { met: 'لا ملاحظات مفتوحة', unmet: () => 'ملاحظات مفتوحة' },
  },
  unreachable: 'رابط تعذّر الوصول إلى صفحته',
  which: (sentence: string, which: string) => `${sentence}: ${which}`,
  linksPending: 'تُفحص الروابط الآن…',
  mend: { write: 'كتابة', choose: 'اختيار', add: 'إضافة', show: 'إظهار' },

  dialog: {
    hard: 'يمنع النشر',
    soft: 'يُستحسن قبل النشر',
  },

  settings: {
    title: 'قائمة التحقق',
    note: 'ما يُطلب من المادة قبل اعتمادها ونشرها وجدولتها. المانع يوقف النشر، والمستحسن يُنبَّه إليه.',
    scopes: 'لمن هذه القواعد',
    everywhere: 'الصحيفة كلها',
    own: 'قواعد خاصة',
    levels: { off: 'بلا تحقق', soft: 'مستحسن', hard: 'مانع' },
    fixed:
      'العنوان والقسم والمتن والنص البديل لكل صورة وحقوق الصور شروط لا يُنشر شيء دونها، ولا تُرفع من هنا.',
    inherited: 'لا قواعد خاصة لهذا القسم، وتسري فيه قواعد الصحيفة. وبالحفظ تصير له قواعد خاصة.',
    rule: {
      headlineLength: 'طول العنوان',
      standfirst: 'وجود الموجز',
      standfirstLength: 'طول الموجز',
      tags: 'عدد الوسوم',
      mainPicture: 'وجود الصورة الرئيسة',
      credit: 'مصدر كل صورة',
      licence: 'تحديد ترخيص كل صورة',
      ownLinks: 'سلامة روابط الموقع',
      foreignLinks: 'سلامة الروابط الخارجية',
      openNotes: 'إغلاق الملاحظات',
    },
    hint: {
      foreignLinks:
        'تُجرَّب صفحات المواقع الأخرى في الخلفية. ما تعذّر الوصول إليه يُنبَّه إليه ولا يمنع النشر.',
    } as Record<string, string>,
    limit: {
      headlineLength: 'أقصى طول للعنوان بالأحرف',
      standfirstLength: 'أقصى طول للموجز بالأحرف',
      tags: 'أقل عدد للوسوم',
    },
    saved: 'حُفظت القواعد، وهي سارية على كل مادة تُعتمد أو تُنشر بعد الآن.',
    reset: 'العودة إلى قواعد الصحيفة',
    resetAll: 'العودة إلى القواعد الأصلية',
    resetting: 'تجري العودة…',
    unknownSection: 'لا قسم بهذا الرقم.',
  },
} as const;
