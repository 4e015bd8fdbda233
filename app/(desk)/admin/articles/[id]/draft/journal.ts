import { z } from 'zod';
import {
  articleFields,
  FIELD_NAMES,
  type ArticleFields,
  type FieldName,
} from '@/newsroom/articles/fields';
import type { KnownRefs } from './draft-state';
import { sameValue } from './same-value';
import type { FieldVersions } from './send-fields';

const namedRef = z.object({ id: z.number(), name: z.string() });

const journalEntry = z.object({
  /** ISO 8601. */
  at: z.iso.datetime(),
  fields: articleFields.partial(),
  /** The version of each field that the text was written on. */
  base: z.partialRecord(z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]), z.number()),
  tags: z.array(namedRef),
  writers: z.array(namedRef),
});

export type JournalEntry = z.infer<typeof journalEntry>;

/** The unsaved text of one person in one article, on this device. */
export interface Journal {
  /** The newest entry that any screen left behind; null when nothing is unsaved. */
  read: () => JournalEntry | null;
  /** False when the device would not take it (full, or closed to storage). */
  write: (entry: JournalEntry) => boolean;
  /** Forgets what this screen wrote. */
  clear: () => void;
  /** Forgets what every screen left behind. */
  clearAll: () => void;
}

/**
 * Keeps entries under `matbaa.draft.{staff}.{article}.{screen}`: two tabs must not take each
 * other's text away, nor a new text the one that is still on offer.
 */
export function openJournal(
  storage: Storage | null,
  key: { staffId: number; articleId: number; screen: string },
): Journal {
  const prefix = `matbaa.draft.${key.staffId}.${key.articleId}.`;
  const own = prefix + key.screen;
  const names = (): string[] =>
    Object.keys(storage ?? {}).filter((name) => name.startsWith(prefix));
  const forget = (name: string): void => storage?.removeItem(name);

  return {
    read: () =>
      names()
        .flatMap((name) => parseEntry(storage?.getItem(name)) ?? [])
        .sort((a, b) => b.at.localeCompare(a.at))[0] ?? null,
    write: (entry) => {
      try {
        storage?.setItem(own, JSON.stringify(entry));
        return storage !== null;
      } catch {
        return false;
      }
    },
    clear: () => forget(own),
    clearAll: () => names().forEach(forget),
  };
}

/** What to write down of the fields that are not saved yet. */
export function entryOf(
  unsaved: FieldName[],
  fields: ArticleFields,
  versions: FieldVersions,
  refs: KnownRefs,
  now: Date,
): JournalEntry {
  return {
    at: now.toISOString(),
    fields: Object.fromEntries(unsaved.map((name) => [name, fields[name]])),
    base: Object.fromEntries(unsaved.map((name) => [name, versions[name] ?? 0])),
    tags: fields.tagIds.flatMap((id) => refs.tags[id] ?? []),
    writers: fields.writerIds.flatMap((id) => refs.writers[id] ?? []),
  };
}

/** What the journal holds beyond the server's text; an entry that says nothing new is forgotten. */
export function offerOf(journal: Journal, saved: ArticleFields): JournalEntry | null {
  const entry = journal.read();
  const offer = entry && newIn(entry, saved);
  if (entry && !offer) journal.clearAll();
  return offer;
}

/** The part of an entry that is not saved; null when all of it is. */
export function newIn(entry: JournalEntry, saved: ArticleFields): JournalEntry | null {
  const names = (Object.keys(entry.fields) as FieldName[]).filter(
    (name) => !sameValue(entry.fields[name], saved[name]),
  );
  if (names.length === 0) return null;
  return { ...entry, fields: Object.fromEntries(names.map((name) => [name, entry.fields[name]])) };
}

function parseEntry(text: string | null | undefined): JournalEntry | null {
  if (!text) return null;
  try {
    return journalEntry.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
