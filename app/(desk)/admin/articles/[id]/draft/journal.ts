import { z } from 'zod';
import {
  articleFields,
  FIELD_NAMES,
  type ArticleFields,
  type FieldName,
} from '@/newsroom/articles/fields';
import { bodyStoryIds } from '@/newsroom/articles/shown-media';
import { openEntries, type LeftEntries, type LeftOf } from '../../../device/left-entries';
import { anySizeBody } from '../../../rich-text/any-size-body';
import { asStored } from './as-stored';
import type { KnownRefs } from './draft-state';
import type { FieldBases } from './field-bases';
import { sameValue } from '@/newsroom/articles/same-value';

const namedRef = z.object({ id: z.number(), name: z.string() });
const storyRef = z.object({
  id: z.number(),
  title: z.string(),
  section: z.string(),
  publishedAt: z.string().nullable(),
});

const words = z.string();
const ids = z.array(z.number());

// What the server refused as too long is unsaved too, and has to come back.
const anySizeFields = articleFields
  .extend({
    title: words,
    standfirst: words,
    place: words,
    body: anySizeBody,
    picture: z.object({ mediaId: z.number(), caption: words, credit: words }).nullable(),
    tagIds: ids,
    writerIds: ids,
    relatedIds: ids,
  })
  .partial();

const journalEntry = z.object({
  /** ISO 8601. */
  at: z.iso.datetime(),
  fields: anySizeFields,
  /** The version of each field that the text was written on. */
  base: z.partialRecord(z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]), z.number()),
  /** What each field said then, where it is known. */
  began: anySizeFields.optional(),
  tags: z.array(namedRef),
  writers: z.array(namedRef),
  stories: z.array(storyRef).default([]),
});

export type JournalEntry = z.infer<typeof journalEntry>;

/** What another screen wrote down. */
export type LeftEntry = LeftOf<JournalEntry>;

/** The unsaved text of one person in one article, on this device. */
export type Journal = LeftEntries<JournalEntry>;

export function openJournal(
  storage: Storage | null,
  { staffId, articleId, screen }: { staffId: number; articleId: number; screen: string },
): Journal {
  const prefix = `matbaa.draft.${staffId}.${articleId}.`;
  return openEntries(storage, { prefix, screen }, (json) => journalEntry.parse(json));
}

/** What to write down of the fields that are not saved yet. */
export function entryOf(
  unsaved: FieldName[],
  fields: ArticleFields,
  bases: FieldBases,
  refs: KnownRefs,
  now: Date,
): JournalEntry {
  const storyIds = new Set([...fields.relatedIds, ...bodyStoryIds(fields.body)]);
  return {
    at: now.toISOString(),
    fields: Object.fromEntries(unsaved.map((name) => [name, fields[name]])),
    base: Object.fromEntries(unsaved.map((name) => [name, bases.versions[name] ?? 0])),
    began: bases.textsOf(unsaved),
    tags: fields.tagIds.flatMap((id) => refs.tags[id] ?? []),
    writers: fields.writerIds.flatMap((id) => refs.writers[id] ?? []),
    stories: [...storyIds].flatMap((id) => refs.stories[id] ?? []),
  };
}

/**
 * The newest entry of another screen that holds something beyond the saved text. Newer ones that
 * say nothing new are forgotten; older ones stay for a later offer.
 */
export function offerOf(journal: Journal, saved: ArticleFields): LeftEntry | null {
  for (const entry of journal.left()) {
    const offer = newIn(entry, saved);
    if (offer) return offer;
    journal.forget(entry);
  }
  return null;
}

/** The part of an entry that is not saved; null when all of it is. */
function newIn(entry: LeftEntry, saved: ArticleFields): LeftEntry | null {
  const stored = asStored(entry.fields);
  const names = (Object.keys(entry.fields) as FieldName[]).filter(
    (name) => !sameValue(stored[name], saved[name]),
  );
  if (names.length === 0) return null;
  return { ...entry, fields: Object.fromEntries(names.map((name) => [name, entry.fields[name]])) };
}
