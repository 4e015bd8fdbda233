import { env } from '@/env';
import { db } from '../db/client';
import type { ChangedStory } from './announced-change';
import { getAnnouncing } from './announcing';
import { post } from './post';

/** indexnow.org: at most so many addresses in one call. */
const MOST = 10_000;

/**
 * Tells search engines which addresses have changed (indexnow.org/documentation): those of stories
 * that readers see or saw, in the section of today and in those that they left, which answer 301 or
 * 410 now. Does nothing without a key. Rejects when it is not taken.
 */
export async function submitAddresses(changed: ChangedStory[], now: Date): Promise<void> {
  const { indexNowKey: key } = await getAnnouncing();
  if (!key) return;
  const { INDEXNOW_ENDPOINT, SITE_URL } = env();
  const addresses = await changedAddresses(changed, now);
  for (let at = 0; at < addresses.length; at += MOST) {
    const urlList = addresses.slice(at, at + MOST).map((address) => SITE_URL + address);
    const { host } = new URL(SITE_URL);
    const keyLocation = `${SITE_URL}/${key}.txt`;
    await post(INDEXNOW_ENDPOINT, JSON.stringify({ host, key, keyLocation, urlList }));
  }
}

async function changedAddresses(changed: ChangedStory[], now: Date): Promise<string[]> {
  const rows = await db().article.findMany({
    where: {
      id: { in: changed.map(({ articleId }) => articleId) },
      firstPublishedAt: { lte: now },
    },
    select: { id: true, liveSectionId: true },
  });
  const today = new Map(rows.map(({ id, liveSectionId }) => [Number(id), liveSectionId]));
  const sections = await db().section.findMany({ select: { id: true, slug: true } });
  const slugs = new Map(sections.map(({ id, slug }) => [id, slug]));
  const addresses = changed.flatMap(({ articleId, sectionIds }) =>
    today.has(articleId)
      ? [today.get(articleId), ...sectionIds].flatMap((sectionId) => {
          const slug = slugs.get(sectionId ?? 0);
          return slug === undefined ? [] : [`/${slug}/${articleId}`];
        })
      : [],
  );
  return [...new Set(addresses)];
}
