import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { chosenRow, rowId } from '../articles/command-input';
import { RESERVED_SLUGS } from './reserved-slugs';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'tooLong'));

const sectionSlug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'slugWrong')
  .refine((slug) => !RESERVED_SLUGS.has(slug), 'slugReserved');

export const sectionColor = z.enum(['accent', 'blue', 'violet', 'green', 'amber']);

export const sectionWords = z.object({
  name: line(60).pipe(z.string().min(2, 'nameMissing')),
  description: line(300).default(''),
});

/** Empty in a form for a section that stands in no other. */
const parentId = z.union([z.literal('').transform(() => null), z.null(), rowId]);

export const updateSectionInput = sectionWords.extend({
  id: rowId,
  /** The one that the person has seen. */
  version: rowId,
  slug: sectionSlug,
  color: sectionColor,
  parentId,
  hidden: z.boolean(),
});

export const moveSectionInput = z.union([
  z.object({ id: rowId, to: z.enum(['earlier', 'later']) }),
  /** In front of that one of the same parent; empty: behind all of them. */
  z.object({
    id: rowId,
    before: z.union([z.literal('').transform(() => null), z.null(), rowId]),
    to: z.undefined().optional(),
  }),
]);

export const moveStoriesInput = z.object({
  id: rowId,
  intoId: chosenRow('sectionNotChosen'),
});

export const deleteSectionInput = z.object({
  id: rowId,
  /** Where its addresses lead from then on; empty for nowhere. */
  intoId: z.union([z.literal('').transform(() => null), z.null(), rowId]).default(null),
});
