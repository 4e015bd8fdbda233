import type { Body } from '../articles/body/blocks';

/** One of the newspaper's own pages in a list. */
export interface OwnPageRef {
  /** Last segment of `/pages/{slug}`. */
  slug: string;
  title: string;
  /** Whether the foot of every page names it. */
  listed: boolean;
}

/** A page in which the newspaper speaks of itself, as readers see it. */
export interface OwnPageView {
  slug: string;
  title: string;
  lead: string;
  body: Body;
  /** ISO 8601; null while the text is the one a new newspaper begins with. */
  updatedAt: string | null;
}

/** The same page as it is edited. */
export interface DeskOwnPage extends OwnPageRef {
  lead: string;
  body: Body;
  /** The same in the writing form of docs/own-pages.md, for who writes without scripts. */
  text: string;
  /** The one that a change has to name; 0 while nobody has changed the page. */
  version: number;
  updatedAt: string | null;
  /** Who changed it last. */
  updatedBy: string | null;
  /** Whether it cannot be deleted. */
  permanent: boolean;
}
