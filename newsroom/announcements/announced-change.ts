import type { NewEvent } from '../events/event-types';

/** What of a story changed for search engines. */
export interface ChangedStory {
  articleId: number;
  /** Sections whose lists show, or showed, it. */
  sectionIds: number[];
}

/** And for those who follow feeds. */
export interface AnnouncedChange extends ChangedStory {
  writerIds: number[];
}

/** What was first published longer ago is no news when it is imported, but an archive that moves in. */
const RECENT_MS = 2 * 86_400_000;

/** What an event changes that is worth telling outside; null for nothing. */
export function announcedChange(event: NewEvent, now: Date): AnnouncedChange | null {
  switch (event.type) {
    case 'article.published':
    case 'article.retracted':
    case 'article.archived':
      return changeOf(event);
    case 'article.imported': {
      const at = event.data.after?.publicAt;
      const isRecent = at !== undefined && Date.parse(at) > now.getTime() - RECENT_MS;
      return isRecent ? changeOf(event) : null;
    }
    default:
      return null;
  }
}

type LiveEvent = Extract<NewEvent, { data: { before: unknown; after: unknown } }>;

function changeOf({ nounId, data: { before, after } }: LiveEvent): AnnouncedChange {
  const places = [before, after].filter((one) => one !== null);
  return {
    articleId: Number(nounId),
    sectionIds: [...new Set(places.map(({ sectionId }) => sectionId))],
    writerIds: [...new Set(places.flatMap(({ writerIds }) => writerIds))],
  };
}
