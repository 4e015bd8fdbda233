import { z } from 'zod';
import { cardsById } from '../articles/cards';
import { MAX_PAGES, PAGE_SIZE } from '../articles/list-public';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { NewsroomError } from '../errors';
import { correctQuery } from './correct-query';
import type { Dictionary } from './dictionary/dictionary';
import { loadDictionary } from './dictionary/load-dictionary';
import { spellRight } from './dictionary/spell-right';
import { withDictionary } from './dictionary/with-dictionary';
import { FEW } from './few';
import { findFilters } from './find-filters';
import { parseQuery, type ParsedQuery } from './parse-query';
import type { Question, SearchFilters } from './provider';
import { searchProvider } from './search-provider';
import type { SearchHit, SearchResult } from './views';
import { withPassages } from './with-passages';

const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const searchInput = z.object({
  q: z.string().max(200).default(''),
  section: slug.optional().catch(undefined),
  tag: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
  writer: slug.optional().catch(undefined),
  kind: z.enum(['news', 'report', 'opinion', 'explainer']).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  sort: z.enum(['relevance', 'date']).default('relevance'),
  page: z.number().int().min(1).default(1),
  /** Where the page before ended, so that what is published meanwhile moves nothing (`SearchResult.next`). */
  after: z.string().max(100).optional().catch(undefined),
});

export type SearchInput = z.infer<typeof searchInput>;

const MOST_RELATED = 10;

/**
 * Visible stories that have every word and quotation of the query and none that it excludes, in any
 * spelling and with any ending (newsroom/arabic/search). Where they are few, beside them and apart: what
 * lacks one of the words, and the query as it may have been meant. Refuses with TOO_SLOW what takes too long.
 */
export async function searchArticles(input: SearchInput, now: Date): Promise<SearchResult> {
  noteShown(KEY.search);
  const { page, after, sort } = input;
  const asked = parseQuery(input.q);
  if (asked.wanted.length === 0) return NOTHING;
  const [filters, dictionary] = await Promise.all([findFilters(input), loadDictionary()]);
  if (!filters) return NOTHING;
  const query = withDictionary(asked, dictionary);
  const all: Question = {
    query,
    match: 'all',
    filters,
    sort,
    from: after ? { after } : { skip: (page - 1) * PAGE_SIZE },
    limit: PAGE_SIZE,
  };
  const found = await searchProvider.find(all, now);
  const isFew = found.total < FEW;
  const related = isFew ? await ifInTime(searchProvider.find(mostOf(all), now)) : null;
  return {
    items: await hitViews(found.ids, query, now),
    page,
    pages: Math.min(MAX_PAGES, Math.max(1, Math.ceil(found.total / PAGE_SIZE))),
    total: found.total,
    more: found.more,
    next: found.next,
    related: await hitViews(related?.ids ?? [], query, now),
    meant: await ifInTime(meantQuery(input.q, { total: found.total, dictionary, filters, now })),
    also: [...new Set(query.alike?.flatMap(({ others }) => others.map(({ text }) => text)))],
  };
}

// What stands beside the answer must not take it away.
async function ifInTime<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'TOO_SLOW') return null;
    throw error;
  }
}

export const NOTHING: SearchResult = {
  items: [],
  page: 1,
  pages: 1,
  total: 0,
  more: false,
  next: null,
  related: [],
  meant: null,
  also: [],
};

function mostOf(all: Question): Question {
  return { ...all, match: 'most', sort: 'relevance', from: { skip: 0 }, limit: MOST_RELATED };
}

async function hitViews(ids: number[], asked: ParsedQuery, now: Date): Promise<SearchHit[]> {
  return withPassages(await cardsById(ids.map(BigInt), now), asked);
}

interface Meaning {
  /** Stories that the query found. */
  total: number;
  dictionary: Dictionary;
  filters: SearchFilters;
  now: Date;
}

/**
 * The query as the newsroom's dictionary spells it; or, where little is found, in the newspaper's own
 * words, if that finds something.
 */
async function meantQuery(
  q: string,
  { total, dictionary, filters, now }: Meaning,
): Promise<string | null> {
  const right = spellRight(q, dictionary);
  if (right !== null && total > 0) return right;
  const meant = total < FEW ? await correctQuery(right ?? q) : null;
  if (meant === null) return null;
  const query = withDictionary(parseQuery(meant), dictionary);
  const found = await searchProvider.find(
    { query, match: 'all', filters, sort: 'date', from: { skip: 0 }, limit: 1 },
    now,
  );
  return found.total > 0 ? meant : null;
}
