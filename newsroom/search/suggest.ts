import { z } from 'zod';
import { visibleAt } from '../articles/visible';
import { db } from '../db/client';
import { articleKey, KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { begunName } from './begun-name';
import { parseBegun, type BegunQuery } from './begun-query';
import { loadDictionary } from './dictionary/load-dictionary';
import { spellRight } from './dictionary/spell-right';
import { namedPages } from './named-pages';
import { searchProvider } from './search-provider';

/** What may be meant by the beginning of a query: a page of the site and its name. */
export interface Suggestion {
  kind: 'section' | 'writer' | 'tag' | 'story';
  title: string;
  /** The section's name of a story, a writer's line; empty where there is none. */
  note: string;
  /** Below the site's address. */
  address: string;
}

/** Every query is another answer to keep: they are no longer than somebody types. */
export const suggestInput = z.object({ q: z.string().max(60).default('') });

const STORIES = 6;
/** Nobody who types waits longer. */
const LONGEST_MS = 1000;

/**
 * Sections, writers, tags and the newest headlines with words that begin like the query's last and are its
 * others, in any spelling and form. Nothing for a single letter.
 */
export async function suggest(
  { q }: z.infer<typeof suggestInput>,
  now: Date,
): Promise<Suggestion[]> {
  noteShown(KEY.search, KEY.sections);
  const spelt = spellRight(q, await loadDictionary()) ?? q;
  const begun = parseBegun(spelt);
  if (!begun) return [];
  const found = await Promise.all([namedPages(begunName(spelt), now), headlines(begun, now)]);
  return found.flat();
}

async function headlines(begun: BegunQuery, now: Date): Promise<Suggestion[]> {
  const ids = await searchProvider.findHeadlines(begun, STORIES, now, LONGEST_MS);
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
