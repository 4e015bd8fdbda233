import { z } from 'zod';
import { articleId, rowId, words } from '../articles/command-input';

const name = words
  .transform((text) => text.replace(/\s+/g, ' '))
  .pipe(z.string().min(1, 'nameMissing').max(80, 'tooLong'));
const description = words.pipe(z.string().max(300, 'tooLong')).default('');

/** Inputs of the commands, as forms give them. `id` is the article's number in the first. */
export const saveTemplateInput = articleId.extend({ name, description });
export const templateId = z.object({ id: rowId });
export const renameTemplateInput = templateId.extend({ name, description });
