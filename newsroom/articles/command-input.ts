import { z } from 'zod';
import { cleanText } from '../arabic/bidi';

const digits = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .transform(Number),
  ])
  .pipe(z.number().int().positive());

/** The number of a row, as a form or a program gives it. */
export const rowId = digits.pipe(z.number().max(2_147_483_647));

/** The same of something that a person has to choose; `sentence` says so while nothing is chosen. */
export const chosenRow = (sentence: string) =>
  z.unknown().transform((value, context): number => {
    const { data } = rowId.safeParse(value);
    if (data !== undefined) return data;
    context.addIssue(sentence);
    return z.NEVER;
  });

/** Inputs of the commands, as forms and programs give them. */
export const articleId = z.object({ id: digits });
export const articleAtVersion = articleId.extend({ copyVersion: digits });

/** Words that people read: cleaned like every other text. */
export const words = z.string().transform((text) => cleanText(text).trim());

const note = words.pipe(z.string().min(3, 'noteMissing').max(2000, 'tooLong'));

/** `HH:mm`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'timeWrong');

export const returnInput = articleAtVersion.extend({ note });
export const retractInput = articleId.extend({
  reason: words.pipe(z.string().min(10, 'reasonTooShort').max(1000, 'tooLong')),
});

export const publishInput = articleAtVersion
  .extend({
    update: z.enum(['silent', 'update', 'correction']).default('update'),
    correction: words.pipe(z.string().max(1000, 'tooLong')).optional(),
  })
  .refine((input) => input.update !== 'correction' || (input.correction ?? '').length >= 10, {
    path: ['correction'],
    message: 'correctionTooShort',
  });

/** A moment on the newspaper's clock. */
const localMoment = {
  date: z.iso.date('dateWrong'),
  time: clockTime,
};

export const scheduleInput = articleAtVersion.extend(localMoment);
export const embargoInput = articleId.extend(localMoment);

/** Without date and time the end is taken back. */
export const expireInput = z.union([
  articleId.extend({ clear: z.literal('yes') }),
  articleId.extend({ ...localMoment, clear: z.undefined().optional() }),
]);

/** What is breaking for longer is no news any more. */
export const LONGEST_BREAKING_MINUTES = 24 * 60;

/** How long, from now on, the story stands in the breaking bar. */
export const breakingInput = articleId.extend({
  minutes: digits.pipe(z.number().max(LONGEST_BREAKING_MINUTES, 'breakingTooLong')),
});

export const takeInput = articleId.extend({
  /** Who had it when the person decided; empty for nobody. */
  from: z.union([z.literal('').transform(() => null), digits, z.null()]).default(null),
});

export type ArticleIdInput = z.infer<typeof articleId>;
export type ArticleAtVersionInput = z.infer<typeof articleAtVersion>;
export type ReturnInput = z.infer<typeof returnInput>;
export type RetractInput = z.infer<typeof retractInput>;
export type PublishInput = z.infer<typeof publishInput>;
export type ScheduleInput = z.infer<typeof scheduleInput>;
export type EmbargoInput = z.infer<typeof embargoInput>;
export type ExpireInput = z.infer<typeof expireInput>;
export type TakeInput = z.infer<typeof takeInput>;
