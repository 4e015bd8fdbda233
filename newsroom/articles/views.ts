import type { GalleryView } from '../galleries/views';
import type { ClipView, PictureView } from '../media/views';
import type { Body } from './body/blocks';
import type { StoryFormatName } from './story-format';

export type ArticleKindName = 'news' | 'report' | 'opinion' | 'explainer';

/** An ink of the design; what it is in each theme stands in app/core-tokens.css. */
export type SectionInk = 'accent' | 'blue' | 'violet' | 'green' | 'amber';

export interface SectionRef {
  id: number;
  /** ASCII slug: the section's address is `/{slug}`. */
  slug: string;
  name: string;
  /** The ink of its name. */
  color: SectionInk;
}

export interface TagRef {
  id: number;
  name: string;
}

export interface WriterRef {
  id: number;
  /** Last segment of `/writer/{handle}`; `w{id}` for a writer without one. */
  handle: string;
  name: string;
  headline: string;
  portrait: PictureView | null;
}

/** A story in a list. Times are ISO 8601 in UTC. */
export interface ArticleCard {
  id: number;
  /** `/{section}/{id}`, the only public address. */
  address: string;
  section: SectionRef;
  title: string;
  standfirst: string;
  kind: ArticleKindName;
  /** Told by a film or a gallery, beside its words. */
  format: StoryFormatName | null;
  /** Length of an own film, in milliseconds. */
  filmMs: number | null;
  publishedAt: string;
  writers: WriterRef[];
  picture: PictureView | null;
  breaking: boolean;
  wordCount: number;
}

/** A story in the breaking bar. Times are ISO 8601 in UTC. */
export interface BreakingStory {
  id: number;
  address: string;
  title: string;
  publishedAt: string;
  /** When it leaves the bar. */
  until: string;
}

/** What a text shows beside its words. */
export interface BodyMedia {
  /** Pictures of the body, by media id. */
  bodyPictures: Record<number, PictureView>;
  /** Own films and recordings of the body, by media id. */
  bodyClips: Record<number, ClipView>;
  /** Galleries of the body, by gallery id. */
  bodyGalleries: Record<number, GalleryView>;
  /** Stories in boxes of the body that readers may see, by number. */
  bodyStories: Record<number, ArticleCard>;
}

/** A story on its own page. */
export interface ArticlePage extends ArticleCard, BodyMedia {
  /** Shown update time, null when the story was not updated since publication. */
  updatedAt: string | null;
  corrections: { at: string; text: string }[];
  place: string;
  body: Body;
  tags: TagRef[];
  /** Stories that the desk chose to stand beside this one, in their order. */
  relatedIds: number[];
}

/** A numbered page of a public list. */
export interface ListPage {
  items: ArticleCard[];
  page: number;
  /** Last page that can be asked for, at most 1,000. */
  pages: number;
  /** How many stories the whole list holds, counted as far as its pages go. */
  total: number;
}
