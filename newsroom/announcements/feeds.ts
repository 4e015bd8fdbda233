import { z } from 'zod';
import { db } from '../db/client';
import type { AnnouncedChange } from './announced-change';

/** A feed that programs follow. */
export const feedRef = z.union([
  z.object({ path: z.enum(['/feed.xml', '/feed.json']) }),
  z.object({ sectionId: z.number().int() }),
  z.object({ writerId: z.number().int() }),
]);

export type FeedRef = z.infer<typeof feedRef>;

/** The feeds that show a change. */
export function feedsOf({ sectionIds, writerIds }: Omit<AnnouncedChange, 'articleId'>): FeedRef[] {
  return [
    { path: '/feed.xml' },
    { path: '/feed.json' },
    ...sectionIds.map((sectionId) => ({ sectionId })),
    ...writerIds.map((writerId) => ({ writerId })),
  ];
}

/** A short name, the same for the same feed. */
export function feedName(feed: FeedRef): string {
  if ('path' in feed) return feed.path;
  return 'sectionId' in feed ? `section ${feed.sectionId}` : `writer ${feed.writerId}`;
}

/** Where the feed stands below the site's address; null when its section or writer is gone. */
export async function findFeedPath(feed: FeedRef): Promise<string | null> {
  if ('path' in feed) return feed.path;
  if ('sectionId' in feed) {
    const section = await db().section.findUnique({ where: { id: feed.sectionId } });
    return section && `/${section.slug}/feed.xml`;
  }
  const writer = await db().writer.findUnique({ where: { id: feed.writerId } });
  return writer && `/writer/${writer.handle ?? `w${writer.id}`}/feed.xml`;
}
