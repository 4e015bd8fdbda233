import { z } from 'zod';
import type { AccountEvent, MailEvent } from './account-events';
import type { AuditEvent } from './audit-events';
import type { Changes } from './changes';

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

/** How the noun is called, so that the record can be read when it is gone. */
type Named = { name: string };

/** What it became, by number and name; null for nothing. */
export const merged = z.object({ intoId: id.nullable(), into: z.string().nullable() });

type Merged = z.infer<typeof merged>;

/** Stories that changed their section, and the months whose sitemaps name their addresses. */
export const movedStories = z.object({
  toId: id,
  to: z.string(),
  articleIds: z.array(id),
  months: z.array(z.string().regex(/^\d{4}-\d{2}$/)),
});

type MovedStories = z.infer<typeof movedStories>;

/** Where an old address leads; `to` null: gone for good. */
type RedirectFacts = {
  from: string;
  to: string | null;
  kind: 'exact' | 'prefix';
  /** Who wanted it: the newspaper itself (move) or a person. */
  source: 'hand' | 'move' | 'file';
  /** How many others lead to the new target by now, or went because they led in a circle. */
  others: number;
};

/** Words of one meaning, or a right spelling and those that lead to it. */
type TaughtWords = { kind: 'synonyms' | 'spelling'; words: string[] };

/** From whom to whom, by id and name, and which part in the article. */
type Transfer = {
  giverId: number;
  giver: string;
  toId: number;
  to: string;
  draft: boolean;
  review: boolean;
  assignment: boolean;
};

/** The noun is the article, so that its history holds what was noted on it; the words stay in the note. */
type NoteOf = { noteId: number };

/**
 * The closed union of everything that can happen. `nounId` is the noun's id as text. What an event
 * changes for readers stands in change-of-event.ts; what a person changed of a noun that has no
 * revisions stands in `changes` (changes.ts).
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
  /** What lay with a person was given to a colleague by an administrator. */
  | { type: 'article.transferred'; nounId: string; data: Transfer }
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
  | { type: 'section.changed'; nounId: string; data: Named & Changes }
  | { type: 'section.moved'; nounId: string; data: Named }
  /** Stories of it went into another section, some at a time. */
  | { type: 'section.emptied'; nounId: string; data: Named & MovedStories }
  /** With where its addresses lead from then on, if anywhere. */
  | { type: 'section.deleted'; nounId: string; data: Named & Merged }
  | { type: 'menu.changed'; nounId: string; data: Changes }
  | { type: 'tag.created'; nounId: string; data: { name: string } }
  | { type: 'tag.changed'; nounId: string; data: Named & Changes }
  | { type: 'tag.merged'; nounId: string; data: Named & Merged }
  | { type: 'tag.deleted'; nounId: string; data: Named }
  | { type: 'writer.created'; nounId: string; data: { name: string } }
  | { type: 'writer.changed'; nounId: string; data: Named & Changes }
  | { type: 'writer.merged'; nounId: string; data: Named & Merged }
  | { type: 'writer.deleted'; nounId: string; data: Named }
  | { type: 'media.uploaded'; nounId: string; data: { fileName: string } }
  | { type: 'media.changed'; nounId: string; data: { fields: string[] } & Changes }
  | { type: 'media.rights'; nounId: string; data: MediaChange & RightsChange }
  | { type: 'media.recut'; nounId: string; data: { cutVersion: number } }
  | { type: 'media.cut'; nounId: string; data: MediaChange & { cutVersion: number } }
  | { type: 'media.replaced'; nounId: string; data: MediaChange & { by: number | null } }
  | { type: 'media.deleted'; nounId: string; data: MediaChange & { fileName: string } }
  | { type: 'gallery.created'; nounId: string; data: { title: string } }
  | { type: 'gallery.changed'; nounId: string; data: { title: string } }
  | { type: 'gallery.deleted'; nounId: string; data: { title: string } }
  | { type: 'settings.changed'; nounId: string; data: { fields: string[] } & Changes }
  | { type: 'dictionary.saved'; nounId: string; data: TaughtWords }
  | { type: 'dictionary.deleted'; nounId: string; data: TaughtWords }
  /** The noun is the folded words. */
  | { type: 'search.dismissed'; nounId: string; data: { words: string; dismissed: boolean } }
  | { type: 'redirect.created'; nounId: string; data: RedirectFacts }
  | { type: 'redirect.changed'; nounId: string; data: RedirectFacts & Changes }
  /** A table of old addresses was taken in: how many were new, another by now, left out, turned. */
  | {
      type: 'redirect.imported';
      nounId: string;
      data: { created: number; changed: number; refused: number; others: number };
    }
  | { type: 'redirect.exported'; nounId: string; data: Record<string, never> }
  /** The noun is the address that readers asked for. */
  | { type: 'missed.dismissed'; nounId: string; data: { dismissed: boolean } }
  | { type: 'redirect.deleted'; nounId: string; data: { from: string; to: string | null } }
  | { type: 'checklist.changed'; nounId: string; data: { sectionId: number | null } & Changes }
  | { type: 'page.changed'; nounId: string; data: { title: string } & Changes }
  | { type: 'staff.created'; nounId: string; data: { role: string } }
  /** Role, names of sections, name, e-mail address. */
  | { type: 'staff.changed'; nounId: string; data: Changes }
  | { type: 'staff.disabled'; nounId: string; data: Record<string, never> }
  | { type: 'staff.enabled'; nounId: string; data: Record<string, never> }
  | { type: 'invitation.created'; nounId: string; data: { email: string; role: string } }
  | { type: 'invitation.renewed'; nounId: string; data: { email: string } }
  | { type: 'invitation.revoked'; nounId: string; data: { email: string } }
  | { type: 'invitation.accepted'; nounId: string; data: { email: string; staffId: number } }
  | MailEvent
  | AccountEvent
  | AuditEvent;
