import { z } from 'zod';

const id = z.number();

/**
 * Where a live story stands: in which lists, on which day (`publicAt`, ISO 8601), with which
 * pictures. What a purge has to touch.
 */
const livePlaces = z.object({
  sectionId: id,
  tagIds: z.array(id),
  writerIds: z.array(id),
  /** Videos, recordings and posters too. */
  pictureIds: z.array(id),
  /** Events of earlier versions name none. */
  galleryIds: z.array(id).default([]),
  publicAt: z.iso.datetime(),
});

export type LivePlaces = z.infer<typeof livePlaces>;

/** What readers saw of a story before and after an act; null means nothing of it. */
export const liveChange = z.object({
  before: livePlaces.nullable(),
  after: livePlaces.nullable(),
});

export type LiveChange = z.infer<typeof liveChange>;

/** What a change of a picture touches beside the pages that carry its own key. */
export const mediaChange = z.object({
  /** `yyyy-mm` in UTC of the stories that it stands above: their sitemaps name its address. */
  months: z.array(z.string().regex(/^\d{4}-\d{2}$/)),
});

type MediaChange = z.infer<typeof mediaChange>;

/** Whether readers may see a picture from now on, and why not. */
type RightsChange = {
  usable: boolean;
  reason: 'licence' | 'recall' | 'reinstatement';
};

/** Words of one meaning, or a right spelling and those that lead to it. */
type TaughtWords = { kind: 'synonyms' | 'spelling'; words: string[] };

/** The noun is the article, so that its history holds what was noted on it; the words stay in the note. */
type NoteOf = { noteId: number };

/**
 * The closed union of everything that can happen. `nounId` is the noun's id as text. What an event
 * changes for readers stands in change-of-event.ts.
 */
export type NewEvent =
  | { type: 'article.created'; nounId: string; data: { copyOf?: number; template?: number } }
  | { type: 'article.saved'; nounId: string; data: { revision: number } }
  | { type: 'article.submitted'; nounId: string; data: { revision: number } }
  | { type: 'article.returned'; nounId: string; data: { note: string } }
  | { type: 'article.approved'; nounId: string; data: { revision: number } }
  | {
      type: 'article.published';
      nounId: string;
      data: LiveChange & { revision: number; update: 'first' | 'silent' | 'update' | 'correction' };
    }
  | { type: 'article.scheduled'; nounId: string; data: { revision: number; publishAt: string } }
  | { type: 'article.unscheduled'; nounId: string; data: Record<string, never> }
  /** From a colleague, by name and id, or from the queue. */
  | { type: 'article.taken'; nounId: string; data: { fromId: number | null; from?: string } }
  | { type: 'article.released'; nounId: string; data: Record<string, never> }
  | { type: 'article.expiry'; nounId: string; data: { unpublishAt: string | null } }
  | { type: 'article.embargo'; nounId: string; data: { until: string | null } }
  | { type: 'article.retracted'; nounId: string; data: LiveChange & { reason: string } }
  | { type: 'article.archived'; nounId: string; data: LiveChange }
  | { type: 'article.breaking'; nounId: string; data: { until: string | null } }
  | { type: 'article.trashed'; nounId: string; data: Record<string, never> }
  | { type: 'article.restored'; nounId: string; data: Record<string, never> }
  | {
      type: 'article.assigned';
      nounId: string;
      /** Null and no name: nobody is asked any more. */
      data: { assigneeId: number | null; assignee?: string; dueAt: string | null };
    }
  /** Into a section, by its name; null: into none. */
  | { type: 'article.moved'; nounId: string; data: { section: string | null } }
  /** Names of tags; neither when former tags were put back. */
  | { type: 'article.tagged'; nounId: string; data: { added?: string; removed?: string } }
  /** Taken back from the queue by who had submitted it. */
  | { type: 'article.withdrawn'; nounId: string; data: Record<string, never> }
  | { type: 'article.deleted'; nounId: string; data: { title: string } }
  | { type: 'article.reverted'; nounId: string; data: { revision: number } }
  | { type: 'article.named'; nounId: string; data: { revision: number; name: string } }
  /** The leader of the editing gave the lead to a colleague, by name and id. */
  | { type: 'article.handedOver'; nounId: string; data: { toId: number; to: string } }
  /** Somebody took the lead from a colleague. */
  | { type: 'article.takenOver'; nounId: string; data: { fromId: number; from: string } }
  | { type: 'article.imported'; nounId: string; data: LiveChange & { externalId: string } }
  | { type: 'note.created'; nounId: string; data: NoteOf }
  | { type: 'note.replied'; nounId: string; data: NoteOf }
  | { type: 'note.edited'; nounId: string; data: NoteOf }
  | { type: 'note.resolved'; nounId: string; data: NoteOf }
  | { type: 'note.reopened'; nounId: string; data: NoteOf }
  | { type: 'note.deleted'; nounId: string; data: NoteOf }
  | { type: 'preview.created'; nounId: string; data: { expiresAt: string } }
  /** A list of articles that a person keeps. */
  | { type: 'view.saved'; nounId: string; data: { name: string } }
  | { type: 'view.changed'; nounId: string; data: { name: string } }
  | { type: 'view.deleted'; nounId: string; data: { name: string } }
  | { type: 'template.saved'; nounId: string; data: { name: string } }
  | { type: 'template.renamed'; nounId: string; data: { name: string } }
  | { type: 'template.deleted'; nounId: string; data: { name: string } }
  | { type: 'preview.revoked'; nounId: string; data: { link: number } }
  | { type: 'section.created'; nounId: string; data: { slug: string } }
  | { type: 'tag.created'; nounId: string; data: { name: string } }
  | { type: 'writer.created'; nounId: string; data: { name: string } }
  | { type: 'media.uploaded'; nounId: string; data: { fileName: string } }
  | { type: 'media.changed'; nounId: string; data: { fields: string[] } }
  | { type: 'media.rights'; nounId: string; data: MediaChange & RightsChange }
  | { type: 'media.recut'; nounId: string; data: { cutVersion: number } }
  | { type: 'media.cut'; nounId: string; data: MediaChange & { cutVersion: number } }
  | { type: 'media.replaced'; nounId: string; data: MediaChange & { by: number | null } }
  | { type: 'media.deleted'; nounId: string; data: MediaChange & { fileName: string } }
  | { type: 'gallery.created'; nounId: string; data: { title: string } }
  | { type: 'gallery.changed'; nounId: string; data: { title: string } }
  | { type: 'gallery.deleted'; nounId: string; data: { title: string } }
  | { type: 'settings.changed'; nounId: string; data: { fields: string[] } }
  | { type: 'dictionary.saved'; nounId: string; data: TaughtWords }
  | { type: 'dictionary.deleted'; nounId: string; data: TaughtWords }
  /** The noun is the folded words. */
  | { type: 'search.dismissed'; nounId: string; data: { words: string; dismissed: boolean } }
  | { type: 'checklist.changed'; nounId: string; data: { sectionId: number | null } }
  | { type: 'page.changed'; nounId: string; data: { title: string } }
  | { type: 'staff.created'; nounId: string; data: { role: string } }
  | { type: 'staff.disabled'; nounId: string; data: Record<string, never> }
  | { type: 'session.started'; nounId: string; data: { address: string } }
  | { type: 'session.ended'; nounId: string; data: { everywhere: boolean } };
