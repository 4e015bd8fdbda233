import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { isPageText, MAX_PAGE_TEXT } from './page-body';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'tooLong'));

/** Words of the desk's own addresses. */
const RESERVED = new Set(['new', 'preview']);

export const ownPageSlug = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'slugWrong');

export const newOwnPageSlug = ownPageSlug.refine((slug) => !RESERVED.has(slug), 'slugReserved');

/** What a page says. */
export const ownPageWords = z.object({
  title: line(80).pipe(z.string().min(2, 'pageTitleMissing')),
  lead: line(400),
  text: z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(
      z
        .string()
        .max(MAX_PAGE_TEXT, { error: 'pageTooLong', abort: true })
        .refine(isPageText, 'pageTooDeep'),
    ),
});
