import { z } from 'zod';
import { cleanText } from '../arabic/bidi';

/** Input of the commands on one thing of the library, as forms and programs give it. */
export const mediaId = z.coerce.number<number | string>().int().positive().max(2_147_483_647);

export const mediaIdInput = z.object({ id: mediaId });

export const recallInput = mediaIdInput.extend({
  reason: z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().min(3, 'recallReasonMissing').max(500, 'tooLong')),
});

/** Another thing of the library, or none. */
const mediaIdOrNone = z.union([z.literal('').transform(() => null), mediaId]).nullable();

export const replaceInput = mediaIdInput.extend({
  /** The picture that is to stand in its place; null takes that back. */
  by: mediaIdOrNone,
});

export const posterInput = mediaIdInput.extend({
  /** The picture that stands for a film or recording until it plays; null for none. */
  posterId: mediaIdOrNone,
});

export type MediaIdInput = z.output<typeof mediaIdInput>;
export type RecallInput = z.output<typeof recallInput>;
export type ReplaceInput = z.output<typeof replaceInput>;
export type PosterInput = z.output<typeof posterInput>;
