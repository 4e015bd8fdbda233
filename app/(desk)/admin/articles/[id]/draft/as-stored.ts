import { articleFields, type ArticleFields, type FieldName } from '@/newsroom/articles/fields';

/**
 * Fields as the server keeps them, without the space that a writer has just typed behind a word: its
 * text must be known again. What it would refuse stays as it is; a body is read in this form.
 */
export function asStored(fields: Partial<ArticleFields>): Partial<ArticleFields> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (name === 'body') return [name, value];
      const stored = articleFields.shape[name as FieldName].safeParse(value);
      return [name, stored.success ? stored.data : value];
    }),
  );
}
