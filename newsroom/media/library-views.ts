import type { SectionRef, TagRef } from '../articles/views';
import type { StateName } from '../articles/article-state';
import type { Crops } from './crops';
import type { MediaRights } from './media-rights';

export type MediaKindName = 'picture' | 'video' | 'audio';
export type LicenceName = 'unknown' | 'owned' | 'agency' | 'free' | 'oneUse';

/** One thing of the library in a list. Times are ISO 8601 in UTC. */
export interface LibraryItem {
  id: number;
  kind: MediaKindName;
  /** What it is called in lists: what it shows, what is written under it, or its file's name. */
  name: string;
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
  /** Pixels; 0 for a recording. */
  width: number;
  height: number;
  bytes: number;
  durationMs: number | null;
  /** #rrggbb */
  color: string;
  /** `/admin/media/{id}/classic?width=480`; null for a film or recording without a poster. */
  thumbnail: string | null;
  rights: MediaRights;
  licence: LicenceName;
  /** When its licence ends. */
  licenceUntil: string | null;
  cutState: 'waiting' | 'ready' | 'failed';
  /** Per cent. */
  cutProgress: number;
  /** A picture that may stand in a story only when somebody has described it. */
  altMissing: boolean;
  createdAt: string;
  createdBy: string | null;
}

export interface LibraryCounts {
  all: number;
  picture: number;
  video: number;
  audio: number;
  withoutAlt: number;
  todo: number;
  /** Of the originals. */
  bytes: number;
}

export interface LibraryList {
  items: LibraryItem[];
  /** Cursors of the neighbouring pages. */
  next: string | null;
  previous: string | null;
}

export interface Point {
  x: number;
  y: number;
}

/** Everything that the desk knows of one thing of the library. */
export interface DeskMedia extends LibraryItem {
  /** For saving: what somebody else changed meanwhile must not be lost. */
  version: number;
  source: string;
  place: string;
  takenAt: string | null;
  recall: { at: string; reason: string } | null;
  replacedBy: { id: number; name: string } | null;
  section: SectionRef | null;
  tags: TagRef[];
  posterId: number | null;
  hasCaptions: boolean;
  /** The picture without a cut, for the desk; null for a recording. */
  preview: string | null;
  /** The film or recording itself, for the desk. */
  file: string | null;
  focal: Point;
  /** Where the eye goes first. */
  attention: Point | null;
  crops: Crops;
  cutError: string | null;
  /** Files of the newest cut, original included. */
  renditions: { count: number; bytes: number };
  /** What this person may do to it. */
  may: {
    /** What is said of it, and its cuts. */
    edit: boolean;
    /** Recall it, reinstate it, put another in its place. */
    rights: boolean;
    delete: boolean;
    deleteUsed: boolean;
  };
}

/** Where something is named. Of stories only those that the person may read. */
export interface DeskUses {
  stories: StoryUse[];
  /** Stories that name it and are not this person's to read, or too many to list. */
  moreStories: number;
  galleries: { id: number; title: string }[];
  writers: { id: number; name: string }[];
  /** Films and recordings that it stands for. */
  posterOf: { id: number; name: string }[];
  /** Pictures in whose place readers get this one. */
  replaces: { id: number; name: string }[];
  /** Named anywhere: then it is deleted only by those who may delete what is used. */
  used: boolean;
}

export interface StoryUse {
  id: number;
  title: string;
  state: StateName;
  /** Readers see it there, or will at the story's time. */
  live: boolean;
}
