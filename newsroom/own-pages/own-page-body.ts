import { z } from 'zod';
import { bodyText } from '../articles/body/body-text';
import { bodySchema, type Block } from '../articles/body/blocks';

/** Longest text of a page, in letters. */
export const MAX_PAGE_TEXT = 50_000;

/**
 * What stands in an own page. The library's pictures, films and galleries have rights and standings
 * that follow the stories they are in, and a box of stories is news; a page in which the newspaper
 * speaks of itself goes without.
 */
const PAGE_BLOCKS: readonly Block['type'][] = [
  'paragraph',
  'heading',
  'quote',
  'list',
  'table',
  'factBox',
  'embed',
  'divider',
];

/** The body of an own page: the blocks of stories, without those that need the library. */
export const ownPageBody = bodySchema
  .refine((body) => body.every(isPageBlock), { error: 'pageBlockForbidden', abort: true })
  .refine((body) => bodyText(body).length <= MAX_PAGE_TEXT, 'pageTooLong');

/** The same as a form sends it, in JSON. */
export const sentPageBody = z
  .string()
  .transform((json, context): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      context.addIssue({ code: 'custom', message: 'fieldInvalid' });
      return z.NEVER;
    }
  })
  .pipe(ownPageBody);

function isPageBlock(block: Block): boolean {
  if (block.type === 'embed') return block.mediaId === null;
  return PAGE_BLOCKS.includes(block.type);
}
