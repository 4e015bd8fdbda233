// What routes hand over. Every address is absolute; every time is ISO 8601 in the site's own zone
// («2026-11-24T10:42:00+03:00»), because search engines and readers' programs show it as written.

export interface SyndicatedImage {
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Whose it is: a photographer, an agency; empty when nobody said. */
  readonly credit?: string;
  /** Media type, where it is worth saying. */
  readonly type?: string;
}

/** An own film or recording that a story shows. */
export interface SyndicatedClip {
  readonly kind: 'video' | 'audio';
  readonly name: string;
  readonly url: string;
  /** Media type: `video/mp4`. */
  readonly type: string;
  readonly bytes: number;
  /** Whole seconds; null when the file does not say. */
  readonly seconds: number | null;
  readonly uploadedAt: string;
  /** The picture that stands for it. */
  readonly thumbnail: SyndicatedImage | null;
}

/** A thing with a page: a section, a tag, a writer. */
export interface NamedPage {
  readonly name: string;
  readonly url: string;
}

/** The newspaper itself. */
export interface SyndicatedPublication {
  readonly name: string;
  readonly tagline: string;
  /** Without a slash at its end. */
  readonly url: string;
  /** BCP 47: `ar`. */
  readonly language: string;
  readonly logo: SyndicatedImage;
  /** The results page without its query: `https://…/search`. */
  readonly searchUrl: string;
  /** Addresses of what readers may hold the newspaper to. */
  readonly policies: Partial<Record<PolicyName, string>>;
  /** Where readers write to; empty while there is no such address. */
  readonly email: string;
  /** The newspaper's own accounts elsewhere. */
  readonly profileUrls: readonly string[];
}

/** Properties of schema.org's NewsMediaOrganization that hold an address. */
type PolicyName =
  | 'publishingPrinciples'
  | 'ethicsPolicy'
  | 'correctionsPolicy'
  | 'verificationFactCheckingPolicy'
  | 'ownershipFundingInfo'
  | 'masthead';

export interface SyndicatedArticle {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly standfirst: string;
  readonly section: NamedPage;
  readonly kind: 'news' | 'report' | 'opinion' | 'explainer';
  readonly authors: readonly NamedPage[];
  readonly tags: readonly string[];
  /** Where it was written; empty when it does not say. */
  readonly place: string;
  readonly wordCount: number;
  readonly publishedAt: string;
  /** Null when never updated since publication. */
  readonly updatedAt: string | null;
  readonly corrections: readonly { readonly at: string; readonly text: string }[];
  /** The story's picture in each of its ratios, the widest first; empty without a picture. */
  readonly images: readonly SyndicatedImage[];
  /** Its own films and recordings, in the order of the text. */
  readonly clips: readonly SyndicatedClip[];
  /** The drawn card that is shown where the address is shared. */
  readonly shareImage: SyndicatedImage;
  /** The whole text as HTML whose addresses are absolute too. */
  readonly bodyHtml: string;
}

/** A list of stories that programs follow. */
export interface SyndicatedFeed {
  readonly title: string;
  readonly description: string;
  /** The page that people open. */
  readonly pageUrl: string;
  /** The feed's own address. */
  readonly feedUrl: string;
  /** Where its followers are told of changes (WebSub); null without one. */
  readonly hubUrl: string | null;
  /** Newest first. */
  readonly articles: readonly SyndicatedArticle[];
}
