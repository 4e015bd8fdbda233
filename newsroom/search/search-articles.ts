import { z } from 'zod';
import { cardsById } from '../articles/cards';
import { MAX_PAGES, PAGE_SIZE } from '../articles/list-public';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { getPublication } from '../settings/get-publication';
import type { Prisma } from '../db/generated/client';
import { correctQuery } from './correct-query';
import type { Dictionary } from './dictionary/dictionary';
import { loadDictionary } from './dictionary/load-dictionary';
import { spellRight } from './dictionary/spell-right';
import { withDictionary } from './dictionary/with-dictionary';
import { FEW } from './few';
import { findHits } from './find-hits';
import type { SearchHit, SearchResult } from './views';
import { withPassages } from './with-passages';
import { exactQuery, parseQuery, relaxedQuery, strictQuery, type ParsedQuery } from './parse-query';
import { searchFilters } from './search-filters';

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
});

export type SearchInput = z.infer<typeof searchInput>;

const MOST_RELATED = 10;

/**
 * Visible stories that have every word and quotation of the query and none that it excludes, in any
 * spelling and with any ending (newsroom/arabic/search). Where they are few, beside them and apart: what
 * lacks one of the words, and the query as it may have been meant.
 */
export async function searchArticles(input: SearchInput, now: Date): Promise<SearchResult> {
  noteShown(KEY.search);
  const parsed = parseQuery(input.q);
  if (parsed.wanted.length === 0) return NOTHING;
  const [{ timeZone }, dictionary] = await Promise.all([getPublication(), loadDictionary()]);
  const query = withDictionary(parsed, dictionary);
  const filters = searchFilters(input, timeZone);
  const { ids, more } = await findHits(
    { ...hitQuery(query), filters, byDate: input.sort === 'date' },
    now,
  );
  const offset = (input.page - 1) * PAGE_SIZE;
  const relaxed = ids.length < FEW ? relaxedQuery(query) : null;
  const related = relaxed
    ? (await findHits({ ...hitQuery(query), strict: relaxed, filters, byDate: false }, now)).ids
    : [];
  return {
    items: await hitViews(ids.slice(offset, offset + PAGE_SIZE), query, now),
    page: input.page,
    pages: Math.min(MAX_PAGES, Math.max(1, Math.ceil(ids.length / PAGE_SIZE))),
    total: ids.length,
    more,
    related: await hitViews(related.slice(0, MOST_RELATED), query, now),
    meant: await meantQuery(input.q, { found: ids.length, dictionary, filters, now }),
    also: [...new Set(query.alike?.flatMap(({ others }) => others.map(({ text }) => text)))],
  };
}

function hitQuery(query: ParsedQuery): { strict: string; exact: string; asked: string | null } {
  const { wanted, unwanted, alike } = query;
  return {
    strict: strictQuery(query) ?? '',
    exact: exactQuery(query),
    asked: alike ? strictQuery({ wanted, unwanted }) : null,
  };
}

const NOTHING: SearchResult = {
  items: [],
  page: 1,
  pages: 1,
  total: 0,
  more: false,
  related: [],
  meant: null,
  also: [],
};

async function hitViews(ids: bigint[], asked: ParsedQuery, now: Date): Promise<SearchHit[]> {
  return withPassages(await cardsById(ids, now), asked);
}

interface Meaning {
  /** How many the query found. */
  found: number;
  dictionary: Dictionary;
  filters: Prisma.Sql;
  now: Date;
}

/**
 * The query as the newsroom's dictionary spells it; or, where little is found, in the newspaper's own
 * words, if that finds something.
 */
async function meantQuery(
  q: string,
  { found, dictionary, filters, now }: Meaning,
): Promise<string | null> {
  const right = spellRight(q, dictionary);
  if (right !== null && found > 0) return right;
  const meant = found < FEW ? await correctQuery(right ?? q) : null;
  const asked = withDictionary(parseQuery(meant ?? ''), dictionary);
  if (asked.wanted.length === 0) return null;
  const { ids } = await findHits({ ...hitQuery(asked), filters, byDate: true }, now);
  return ids.length > 0 ? meant : null;
}
