/** Sentences about who is asked to write an article and by when. */
export const planning = {
  title: 'التكليف',
  nobody: 'لم يُكلَّف بالمادة أحد.',
  assignee: 'المكلَّف',
  by: (name: string | null, time: string) =>
    name ? `تكليف من ${name}، ${time}` : `كُلّف بها ${time}`,
  due: (time: string) => `موعد التسليم ${time}`,
  noDue: 'بلا موعد للتسليم',
  standing: { done: 'سُلّمت', late: 'فات الموعد', soon: 'الموعد قريب', open: 'قيد الكتابة' },
  dialog: {
    title: 'التكليف بالمادة',
    text: 'يقرأ المكلَّف المادة ويحرّرها ويرسلها للمراجعة، ولو كانت لغيره.',
    assignee: 'الزميل المكلَّف',
    nobody: 'بلا تكليف',
    date: 'يوم التسليم',
    time: 'ساعة التسليم',
    dateHint: 'يُترك فارغًا حين لا موعد.',
    brief: 'المطلوب',
    briefHint: 'ما يُنتظر من المادة: الزاوية والطول والمصادر.',
  },
} as const;
