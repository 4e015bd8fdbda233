import { z } from 'zod';
import { cleanText } from '../arabic/bidi';
import { foldArabic } from '../arabic/fold';
import { rowId } from '../articles/command-input';

const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'tooLong'));

/** What a tag or a synonym may be called: something is left of it when it is compared. */
const tagName = line(60).refine((name) => foldArabic(name).trim() !== '', 'nameMissing');

const MOST_SYNONYMS = 20;

/** One a line, or with commas between them; what folds alike counts once. */
const synonymList = z
  .string()
  .max(4000, 'tooManySynonyms')
  .transform((text) => text.split(/[\n،,؛;]+/).filter((one) => one.trim() !== ''))
  .pipe(z.array(tagName))
  .transform((names) => [...new Map(names.map((name) => [foldArabic(name), name])).values()])
  .pipe(z.array(z.string()).max(MOST_SYNONYMS, 'tooManySynonyms'));

export const updateTagInput = z.object({
  id: rowId,
  /** The one that the person has seen. */
  version: rowId,
  name: tagName,
  description: line(300),
  synonyms: synonymList,
});

const MOST_AT_ONCE = 200;

/** Numbers of tags, with commas between them where a form sends them. */
const tagIds = z
  .union([
    z.array(z.union([z.number(), z.string()])),
    z.string().transform((text): (string | number)[] => text.split(',').filter(Boolean)),
  ])
  .pipe(z.array(rowId).min(1, 'noTagChosen').max(MOST_AT_ONCE, 'tooManyTagsAtOnce'));

export const mergeTagsInput = z.object({
  ids: tagIds,
  /** Name or synonym of the tag that they become. */
  into: tagName,
});

export const deleteTagsInput = z.object({ ids: tagIds });
