/** The two words of every form that narrows a list. */
export const filters = { apply: 'تصفية', clear: 'إزالة التصفية' } as const;
