import { z } from 'zod';
import { visibleAt } from '../articles/visible';
import { foldWords } from '../arabic/fold';
import { db } from '../db/client';
import { articleKey, KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { parseBegun } from './begun-query';
import { loadDictionary } from './dictionary/load-dictionary';
import { spellRight } from './dictionary/spell-right';
import { searchProvider } from './search-provider';

/** What may be meant by the beginning of a query: a page of the site and its name. */
export interface Suggestion {
  kind: 'writer' | 'tag' | 'story';
  title: string;
  /** The section's name of a story, a writer's line; empty where there is none. */
  note: string;
  /** Below the site's address. */
  address: string;
}

/** Every query is another answer to keep: they are no longer than somebody types. */
export const suggestInput = z.object({ q: z.string().max(60).default('') });

const MOST_WORDS = 6;
/** One letter begins half of all words. */
const FEWEST_LETTERS = 2;
const NAMES = 2;
const STORIES = 6;

/**
 * Writers, tags and the newest headlines with words that begin like the query's last and are its
 * others, compared as folded words. Nothing for a single letter.
 */
export async function suggest(
  { q }: z.infer<typeof suggestInput>,
  now: Date,
): Promise<Suggestion[]> {
  noteShown(KEY.search);
  const spelt = spellRight(q, await loadDictionary()) ?? q;
  const words = foldWords(spelt).slice(0, MOST_WORDS);
  if (words.join('').length < FEWEST_LETTERS) return [];
  const names = words.join(' ');
  const found = await Promise.all([
    writersNamed(names, now),
    tagsNamed(names, now),
    headlines(spelt, now),
  ]);
  return found.flat();
}

async function headlines(q: string, now: Date): Promise<Suggestion[]> {
  const begun = parseBegun(q);
  const ids = begun ? await searchProvider.findHeadlines(begun, STORIES, now) : [];
  const rows = await db().article.findMany({
    where: { id: { in: ids }, ...visibleAt(now) },
    orderBy: [{ publicAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      liveSection: { select: { slug: true, name: true } },
      liveRevision: { select: { title: true } },
    },
  });
  noteShown(...rows.map(({ id }) => articleKey(id.toString())));
  return rows.map(({ id, liveSection, liveRevision }) => ({
    kind: 'story',
    title: liveRevision?.title ?? '',
    note: liveSection?.name ?? '',
    address: `/${liveSection?.slug ?? ''}/${id}`,
  }));
}

async function writersNamed(start: string, now: Date): Promise<Suggestion[]> {
  const rows = await db().$queryRaw<{ title: string; note: string; handle: string }[]>`
    SELECT p.name AS title, p.headline AS note, coalesce(p.handle, 'w' || p.id) AS handle
    FROM "Writer" p
    WHERE (p.folded LIKE ${`${start}%`} OR p.folded LIKE ${`% ${start}%`})
      AND EXISTS (
        SELECT 1 FROM "ArticleWriter" w WHERE w."writerId" = p.id AND w."publicAt" <= ${now})
    ORDER BY length(p.name), p.id LIMIT ${NAMES}`;
  return rows.map(({ title, note, handle }) => ({
    kind: 'writer',
    title,
    note,
    address: `/writer/${handle}`,
  }));
}

async function tagsNamed(start: string, now: Date): Promise<Suggestion[]> {
  const rows = await db().$queryRaw<{ title: string; id: number }[]>`
    SELECT g.name AS title, g.id FROM "Tag" g
    WHERE (g.folded LIKE ${`${start}%`} OR g.folded LIKE ${`% ${start}%`})
      AND EXISTS (SELECT 1 FROM "ArticleTag" t WHERE t."tagId" = g.id AND t."publicAt" <= ${now})
    ORDER BY length(g.name), g.id LIMIT ${NAMES}`;
  return rows.map(({ title, id }) => ({ kind: 'tag', title, note: '', address: `/tag/${id}` }));
}
