import { z } from 'zod';
import { rowId, words as text } from '../../articles/command-input';
import { keyOf, phraseOf } from './dictionary';

/** Nobody looks for a longer one, and each costs every search for the others. */
const MOST_WORDS = 20;
const LONGEST = 60;
/** In searchable words. */
const LONGEST_PHRASE = 6;

const word = text
  .transform((value) => value.replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .max(LONGEST, 'dictionaryWordTooLong')
      .refine((value) => phraseOf(value).length > 0, 'dictionaryWordEmpty')
      .refine((value) => phraseOf(value).length <= LONGEST_PHRASE, 'dictionaryWordTooLong'),
  );

/** One a line, or with commas between them; what the search cannot tell apart counts once. */
const wordList = z
  .string()
  .max(4000, 'tooManyDictionaryWords')
  .transform((value) => value.split(/[\n،,؛;]+/).filter((one) => one.trim() !== ''))
  .pipe(z.array(word).max(100, 'tooManyDictionaryWords'))
  .transform((list) =>
    [...new Map(list.toReversed().map((one) => [keyOf(phraseOf(one)), one])).values()].toReversed(),
  )
  .pipe(z.array(z.string()).max(MOST_WORDS, 'tooManyDictionaryWords'));

const entry = {
  /** Without both it is a new one. */
  id: rowId.optional(),
  version: rowId.optional(),
  /** The poor search that this answers: it need not be shown any more. */
  search: z.string().max(200).optional(),
};

/** What the command takes. */
export interface EntryInput {
  kind: 'synonyms' | 'spelling';
  /** Of a spelling the right one first. */
  words: string[];
  id?: number | undefined;
  version?: number | undefined;
  search?: string | undefined;
}

/** The same as forms give it. */
export const synonymsInput = z
  .object({ ...entry, words: wordList.refine((list) => list.length >= 2, 'synonymsTooFew') })
  .transform((input): EntryInput => ({ ...input, kind: 'synonyms' }));
export const spellingInput = z
  .object({
    ...entry,
    right: word,
    words: wordList.refine((list) => list.length > 0, 'misspellingMissing'),
  })
  .transform(({ right, words, ...input }): EntryInput => ({
    ...input,
    kind: 'spelling',
    words: [right, ...words],
  }));
export const entryId = z.object({ id: rowId });
