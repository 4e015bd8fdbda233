/** Sentences for two texts of one field that stand against each other. */
export const editorConflict = {
  title: (field: string) => `${field}: تعديلان في وقت واحد`,
  text: (by: string | null) =>
    by
      ? `في هذا الحقل تعديل أحدث باسم ${by}. يبقى النص الذي يقع عليه اختيارك، ولا يضيع الآخر قبل ذلك.`
      : 'تغيّر هذا الحقل بعد أن فتحته. يبقى النص الذي يقع عليه اختيارك، ولا يضيع الآخر قبل ذلك.',
  blocks: 'ما تغيّر في فقرات أخرى جُمع من النصين، ويبقى الاختيار في ما يلي وحده:',
  base: 'الأصل قبل التعديلين',
  mine: 'نصي',
  theirs: (by: string | null) => (by ? `نص ${by}` : 'النص الآخر'),
  merged: 'التعديلان معًا',
  both: 'الفقرتان، إحداهما بعد الأخرى',
  keepMine: (field: string) => `الإبقاء على نصي في ${field}`,
  keepTheirs: (field: string) => `أخذ النص الآخر في ${field}`,
  keepMerged: (field: string) => `أخذ التعديلين معًا في ${field}`,
  keepChosen: 'إدراج المختار في المتن',
  order: 'ترتيب الفقرات',
  orderText: 'نُقلت الفقرات في النصين إلى ترتيبين مختلفين.',
  orderMine: 'ترتيبي',
  orderTheirs: 'الترتيب الآخر',
  gone: '(محذوفة)',
  empty: '(فارغ)',
  block: (number: number, type: string) => `${number}. ${type}`,
} as const;
