import type { FieldConflict } from '@/newsroom/articles/autosave-article';
import type { DeskState, HistoryPage, StoryRef } from '@/newsroom/articles/desk-views';
import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import type { LeftEntry } from './journal';

/** What the save line says. */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  /** `at` is ISO 8601. */
  | { kind: 'saved'; at: string }
  /** Unreachable for now; `kept` tells whether this device holds the text. */
  | { kind: 'failed'; kept: boolean }
  | { kind: 'signedOut'; kept: boolean }
  | { kind: 'refused' }
  | { kind: 'conflict' };

/** Two texts of one field; `base` is what both began from, where this screen knows it. */
export interface OpenConflict extends FieldConflict {
  base: ArticleFields[FieldName] | undefined;
}

/** What a conflict ends with, made of mine as it stands now and theirs; null leaves it open. */
export type ChooseText = (
  mine: ArticleFields[FieldName],
  conflict: OpenConflict,
) => { text: ArticleFields[FieldName] } | null;

/** A thing that is chosen by name: a tag or a byline. */
export interface NamedRef {
  id: number;
  name: string;
  /** Of a tag that was found by another name: that name. */
  synonym?: string | null;
}

/** What the screen knows of a picture of the library. */
export interface KnownPicture {
  id: number;
  alt: string;
  caption: string;
  credit: string;
}

/** What the screen knows of a film or recording of the library. */
export interface KnownClip {
  id: number;
  name: string;
  durationMs: number | null;
  thumbnail: string | null;
}

/** What the screen knows of a gallery. */
export interface KnownGallery {
  id: number;
  title: string;
  count: number;
  /** Addresses of its first pictures. */
  strip: string[];
}

/** The words behind the ids of the fields. */
export interface KnownRefs {
  tags: Record<number, NamedRef>;
  writers: Record<number, NamedRef>;
  pictures: Record<number, KnownPicture>;
  clips: Record<number, KnownClip>;
  galleries: Record<number, KnownGallery>;
  stories: Record<number, StoryRef>;
}

/** Everything the editor's screen shows; replaced as a whole by every change. */
export interface DraftState {
  /** As the screen holds them; `body` only as far as it was last read from the rich text. */
  fields: ArticleFields;
  save: SaveState;
  /** The server's sentence when it would not save, and the ones that belong to a field. */
  refusal: string | null;
  fieldErrors: Partial<Record<FieldName, string>>;
  conflicts: Partial<Record<FieldName, OpenConflict>>;
  /** Unsaved text of an earlier visit or another screen, offered back. */
  offer: LeftEntry | null;
  /** Fields that took a colleague's newer text while nothing was typed in them. */
  adopted: FieldName[];
  refs: KnownRefs;
  desk: DeskState;
  history: HistoryPage;
}
