import { z } from 'zod';
import { db } from '../db/client';
import { parseBegun } from '../search/begun-query';
import { searchProvider } from '../search/search-provider';
import type { Actor } from '../staff/actor';
import { authorize, visibleTo } from '../staff/policy';
import type { FoundStory, StoryRef } from './desk-views';
import { visibleAt, visibleSql } from './visible';

const MOST = 20;
/** Staff need this very story; readers, of whom there are many, get suggestions sooner or not at all. */
const LONGEST_MS = 3000;

export const storySearchInput = z.object({ q: z.string().max(200).default('') });

const refSelect = {
  id: true,
  publicAt: true,
  firstPublishedAt: true,
  liveSection: { select: { name: true, slug: true } },
  liveRevision: { select: { title: true } },
} as const;

/**
 * Stories that readers may see now, newest first, at most 20: all words of the query stand in the
 * headline, in any form, the last one perhaps only begun. A number or an address of the site finds its story.
 */
export async function searchStoryRefs(
  actor: Actor,
  { q }: z.infer<typeof storySearchInput>,
  now: Date,
): Promise<FoundStory[]> {
  authorize(actor, 'article.read');
  const rows = await db().article.findMany({
    where: { id: { in: await matching(q, now) }, ...visibleAt(now) },
    orderBy: [{ publicAt: 'desc' }, { id: 'desc' }],
    select: refSelect,
  });
  return rows.map((row) => ({
    ...publicRef(row),
    address: `/${row.liveSection?.slug ?? ''}/${row.id}`,
  }));
}

async function matching(q: string, now: Date): Promise<number[]> {
  const number = /^\s*(?:#|https?:\/\/[^\s?#]+\/|\/[a-z0-9-]+\/)?(\d{1,9})\s*$/.exec(q)?.[1];
  if (number) return [Number(number)];
  const begun = parseBegun(q);
  if (begun) return searchProvider.findHeadlines(begun, MOST, now, LONGEST_MS);
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM "Article" a WHERE ${visibleSql(now)}
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${MOST}`;
  return rows.map(({ id }) => Number(id));
}

/**
 * The stories that a text names, by number. Of those that readers may not see, the headline is
 * known only to who may read them at the desk.
 */
export async function findStoryRefs(
  actor: Actor,
  ids: number[],
  now: Date,
): Promise<Record<number, StoryRef>> {
  if (ids.length === 0) return {};
  const [shown, own] = await Promise.all([
    db().article.findMany({ where: { id: { in: ids }, ...visibleAt(now) }, select: refSelect }),
    db().article.findMany({
      where: { AND: [{ id: { in: ids } }, visibleTo(actor)] },
      select: { id: true, workingCopy: { select: { title: true } } },
    }),
  ]);
  const hidden = ids.map((id): StoryRef => {
    const title = own.find((row) => Number(row.id) === id)?.workingCopy?.title ?? '';
    return { id, title, section: '', publishedAt: null };
  });
  return Object.fromEntries([...hidden, ...shown.map(publicRef)].map((ref) => [ref.id, ref]));
}

interface RefRow {
  id: bigint;
  publicAt: Date | null;
  firstPublishedAt: Date | null;
  liveSection: { name: string; slug: string } | null;
  liveRevision: { title: string } | null;
}

function publicRef({ id, liveSection, liveRevision, ...row }: RefRow): StoryRef {
  return {
    id: Number(id),
    title: liveRevision?.title ?? '',
    section: liveSection?.name ?? '',
    publishedAt: (row.firstPublishedAt ?? row.publicAt)?.toISOString() ?? null,
  };
}
