import { z } from 'zod';
import { visibleSql } from '../articles/visible';
import { foldWords } from '../arabic/fold';
import { db } from '../db/client';
import { articleKey, KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { loadDictionary } from './dictionary/load-dictionary';
import { spellRight } from './dictionary/spell-right';

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
/** Of the newest that match, some may not be visible. */
const LOOKED_AT = 30;

/**
 * Writers, tags and the newest headlines with words that begin like the query's last and are its
 * others, compared as folded words. Nothing for a single letter.
 */
export async function suggest(
  { q }: z.infer<typeof suggestInput>,
  now: Date,
): Promise<Suggestion[]> {
  noteShown(KEY.search);
  const words = foldWords(spellRight(q, await loadDictionary()) ?? q).slice(0, MOST_WORDS);
  if (words.join('').length < FEWEST_LETTERS) return [];
  const names = words.join(' ');
  const found = await Promise.all([
    writersNamed(names, now),
    tagsNamed(names, now),
    headlines(words, now),
  ]);
  return found.flat();
}

async function headlines(words: string[], now: Date): Promise<Suggestion[]> {
  // Folded words hold letters, digits and dots only, so none can end its quotes.
  const begun = words.slice(0, -1).map((word) => `'=${word}'`);
  const last = words.at(-1) ?? '';
  const query = [...begun, `('=${last}':* | '=ال${last}':*)`].join(' & ');
  const rows = await db().$queryRaw<{ id: bigint; title: string; slug: string; note: string }[]>`
    SELECT a.id, r.title, s.slug, s.name AS note
    FROM (
      SELECT "articleId", "publicAt" FROM "ArticleSearch"
      WHERE ts_filter("document", '{a}') @@ ${query}::tsquery
      ORDER BY "publicAt" DESC LIMIT ${LOOKED_AT}
    ) AS newest JOIN "Article" a ON a.id = newest."articleId"
      JOIN "Revision" r ON r.id = a."liveRevisionId"
      JOIN "Section" s ON s.id = a."liveSectionId"
    WHERE ${visibleSql(now)}
    ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${STORIES}`;
  noteShown(...rows.map(({ id }) => articleKey(id.toString())));
  return rows.map(({ id, title, slug, note }) => ({
    kind: 'story',
    title,
    note,
    address: `/${slug}/${id}`,
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
