import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { MAX_PAGE_TEXT, ownPageBody } from './own-page-body';
import { oneLine } from './one-line';
import { isPageText } from './page-body';

const line = (max: number) => z.string().transform(oneLine).pipe(z.string().max(max, 'tooLong'));

/** Words of the desk's own addresses. */
const RESERVED = new Set(['new', 'preview']);

export const ownPageSlug = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'slugWrong');

export const newOwnPageSlug = ownPageSlug.refine((slug) => !RESERVED.has(slug), 'slugReserved');

/** What a page says. */
export const ownPageWords = z.object({
  title: line(80).pipe(z.string().min(2, 'pageTitleMissing')),
  lead: line(400),
  body: ownPageBody,
});

/** Its text in the writing form of docs/own-pages.md, where it was written without scripts. */
export const writtenPageText = z
  .string()
  .transform((text) => cleanText(text).trim())
  .pipe(
    z
      .string()
      .max(MAX_PAGE_TEXT, { error: 'pageTooLong', abort: true })
      .refine(isPageText, 'pageTooDeep'),
  );
