import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { articleId } from '../articles/command-input';
import { passageSchema } from './passage';

/** Longest note, in UTF-16 units. */
const LONGEST_NOTE = 2000;

const rowId = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^[1-9]\d{0,9}$/)
      .transform(Number),
  ])
  .pipe(z.number().int().positive().max(2_147_483_647));

const text = z
  .string()
  .transform((value) => cleanText(value).trim())
  .pipe(z.string().min(1, 'noteEmpty').max(LONGEST_NOTE, 'tooLong'));

/** Ids of colleagues; forms write them «3,7». */
const mentions = z
  .union([
    z.array(rowId),
    z
      .string()
      .regex(/^(\d{1,10}(,\d{1,10})*)?$/)
      .transform((list) => list.split(',').filter(Boolean).map(Number)),
  ])
  .pipe(z.array(z.number().int().positive().max(2_147_483_647)).max(20, 'tooManyMentions'))
  .default([]);

/** Forms carry the passage as JSON. */
const passage = z
  .union([
    passageSchema,
    z
      .string()
      .transform((json, context) => {
        try {
          return JSON.parse(json) as unknown;
        } catch {
          context.addIssue({ code: 'custom', message: 'fieldInvalid' });
          return z.NEVER;
        }
      })
      .pipe(passageSchema),
  ])
  .optional();

/** Inputs of the commands on notes; `id` is the article's number. */
export const noteAt = articleId.extend({ noteId: rowId });
export const createNoteInput = articleId.extend({ key: z.uuid(), text, mentions, passage });
export const replyInput = noteAt.extend({ key: z.uuid(), text, mentions });
export const editNoteInput = noteAt.extend({ version: rowId, text, mentions });
/** Without an article: everything. */
export const seenInput = articleId.partial();

export type NoteAt = z.infer<typeof noteAt>;
export type CreateNoteInput = z.infer<typeof createNoteInput>;
export type ReplyInput = z.infer<typeof replyInput>;
export type EditNoteInput = z.infer<typeof editNoteInput>;
export type SeenInput = z.infer<typeof seenInput>;
