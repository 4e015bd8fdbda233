import { z } from 'zod';
import { cardsById } from '../articles/cards';
import { MAX_PAGES, PAGE_SIZE } from '../articles/list-public';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { getPublication } from '../settings/get-publication';
import type { Prisma } from '../db/generated/client';
import { correctQuery } from './correct-query';
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
  after: z.string().max(100).optional(),
});

export type SearchInput = z.infer<typeof searchInput>;

/** A search that finds fewer also shows what a wider one finds, and may be misspelt. */
const FEW = 5;
const MOST_RELATED = 10;

/**
 * Visible stories that have every word and quotation of the query and none that it excludes, in any
 * spelling and with any ending (newsroom/arabic/search). Where they are few, beside them and apart: what
 * lacks one of the words, and the query as it may have been meant.
 */
export async function searchArticles(input: SearchInput, now: Date): Promise<SearchResult> {
  noteShown(KEY.search);
  const asked = parseQuery(input.q);
  const strict = strictQuery(asked);
  if (!strict) return NOTHING;
  const { timeZone } = await getPublication();
  const common = { exact: exactQuery(asked), filters: searchFilters(input, timeZone) };
  const { ids, more } = await findHits({ ...common, strict, byDate: input.sort === 'date' }, now);
  const offset = (input.page - 1) * PAGE_SIZE;
  const relaxed = ids.length < FEW ? relaxedQuery(asked) : null;
  const related = relaxed
    ? (await findHits({ ...common, strict: relaxed, byDate: false }, now)).ids
    : [];
  return {
    items: await hitViews(ids.slice(offset, offset + PAGE_SIZE), asked, now),
    page: input.page,
    pages: Math.min(MAX_PAGES, Math.max(1, Math.ceil(ids.length / PAGE_SIZE))),
    total: ids.length,
    more,
    next: null,
    related: await hitViews(related.slice(0, MOST_RELATED), asked, now),
    meant: ids.length < FEW ? await meantQuery(input.q, common.filters, now) : null,
  };
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
};

async function hitViews(ids: bigint[], asked: ParsedQuery, now: Date): Promise<SearchHit[]> {
  return withPassages(await cardsById(ids, now), asked);
}

/** The query in the newspaper's own words, where that finds something. */
async function meantQuery(q: string, filters: Prisma.Sql, now: Date): Promise<string | null> {
  const meant = await correctQuery(q);
  const asked = parseQuery(meant ?? '');
  const strict = strictQuery(asked);
  if (!strict) return null;
  const { ids } = await findHits({ strict, exact: exactQuery(asked), filters, byDate: true }, now);
  return ids.length > 0 ? meant : null;
}
