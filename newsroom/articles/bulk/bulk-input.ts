import { z } from 'zod';
import { cleanText } from '../../arabic/bidi';
import { MOST_AT_ONCE } from './most-at-once';

const rowId = z.coerce.number().int().positive().max(2_147_483_647);

/** A list, or as a form's field holds one: «3,5,8». */
const ids = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',') : value),
  z
    .array(z.coerce.number().int().positive().max(999_999_999_999_999))
    .min(1, 'noArticleChosen')
    .max(MOST_AT_ONCE, 'tooManyArticlesChosen')
    .transform((list) => [...new Set(list)]),
);

const tag = z
  .string()
  .transform((name) => cleanText(name).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'nameMissing').max(60, 'tooLong'));

/** What may be done to many articles at once, and to which. */
export const bulkInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), ids, sectionId: rowId }),
  z.object({ kind: z.literal('addTag'), ids, tag }),
  z.object({ kind: z.literal('removeTag'), ids, tag }),
  z.object({
    kind: z.literal('assign'),
    ids,
    /** Null takes the assignments back. */
    assigneeId: z.preprocess((value) => (value === '' ? null : value), rowId.nullable()),
  }),
  z.object({ kind: z.literal('submit'), ids }),
  z.object({ kind: z.literal('trash'), ids }),
]);

export type BulkInput = z.output<typeof bulkInput>;
export type BulkKind = BulkInput['kind'];

export const undoInput = z.object({ id: rowId });
