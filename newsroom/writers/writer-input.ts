import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { chosenRow, rowId } from '../articles/command-input';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'tooLong'));

/** Empty in a form for none. */
const none = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal('').transform(() => null), z.null(), schema]);

const writerHandle = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,59}$/, 'handleWrong')
  // `w12` is how writers without a handle are addressed.
  .refine((handle) => !/^w\d+$/.test(handle), 'handleWrong');

/** Most addresses elsewhere that a byline leads to. */
export const MOST_LINKS = 8;

// Readers are led there: only to a named host, encrypted, without a password in it.
const webAddress = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'addressNotHttps' })
  .max(300, 'tooLong')
  .refine((address) => !/[\s<>"'\\]|\/\/[^/]*@/.test(address), 'addressNotHttps');

/** One a line, each once. */
const links = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(/\s+/).filter(Boolean))])
  .transform((list) => [...new Set(list)])
  .pipe(z.array(webAddress).max(MOST_LINKS, 'tooManyLinks'));

/** What a byline says of its writer. */
export const bylineWords = z.object({
  name: line(80).pipe(z.string().min(2, 'nameMissing')),
  headline: line(120),
  bio: z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(1000, 'tooLong')),
  links,
  portraitId: none(rowId),
});

export const updateWriterInput = bylineWords.extend({
  id: rowId,
  /** The one that the person has seen. */
  version: rowId,
  handle: none(writerHandle),
  columnist: z.boolean(),
  /** Whose byline it is, where the writer has an account. */
  staffId: none(rowId),
});

export const ownBylineInput = bylineWords.extend({
  /** 0 for a byline that is made by it. */
  version: z.coerce.number<number | string>().int().min(0),
});

export const mergeWritersInput = z.object({
  id: rowId,
  intoId: chosenRow('writerNotChosen'),
});

export const writerId = z.object({ id: rowId });
