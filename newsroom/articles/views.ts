import type { PictureView } from '../media/views';
import type { Body } from './body/blocks';

export type ArticleKindName = 'news' | 'report' | 'opinion' | 'explainer';

export interface SectionRef {
  id: number;
  /** ASCII slug: the section's address is `/{slug}`. */
  slug: string;
  name: string;
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
  publishedAt: string;
  writers: WriterRef[];
  picture: PictureView | null;
  breaking: boolean;
  wordCount: number;
}

/** A story on its own page. */
export interface ArticlePage extends ArticleCard {
  /** Shown update time, null when the story was not updated since publication. */
  updatedAt: string | null;
  corrections: { at: string; text: string }[];
  place: string;
  body: Body;
  /** Pictures of the body, by media id. */
  bodyPictures: Record<number, PictureView>;
  tags: TagRef[];
}

/** A numbered page of a public list. */
export interface ListPage {
  items: ArticleCard[];
  page: number;
  /** Last page that can be asked for, at most 1,000. */
  pages: number;
}
