import { searchWords } from '../arabic/search/search-words';
import { askedStems, type ParsedQuery } from './parse-query';

/** Nobody's story is longer, and a text of endless words must not take seconds. */
const LOOKED_THROUGH = 60_000;
/** In letters, as a result shows them in two lines. */
const LONGEST = 180;
/** What may stand before the first word that was asked for. */
const LEAD = 40;

/**
 * The stretch of a text that has most of what a query asks for, from one paragraph (line), cut between
 * words and marked with «…» where something is left out; null when it has none of it.
 */
export function bestPassage(text: string, query: ParsedQuery): string | null {
  const terms = askedStems(query);
  let best: { passage: string; score: number } | null = null;
  for (const line of text.slice(0, LOOKED_THROUGH).split('\n')) {
    const found = bestOfLine(line, terms);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best?.passage ?? null;
}

function bestOfLine(line: string, terms: Set<string>[]): { passage: string; score: number } | null {
  const hits = searchWords(line).flatMap(({ stems, start, end }) => {
    const asked = terms.flatMap((term, at) => (stems.some((one) => term.has(one)) ? [at] : []));
    return asked.length > 0 ? [{ start, end, asked }] : [];
  });
  let best: { from: number; score: number } | null = null;
  for (const [at, { start }] of hits.entries()) {
    const near = hitsUntil(hits, at, start + LONGEST - LEAD);
    const distinct = new Set(near.flatMap(({ asked }) => asked)).size;
    const score = distinct * 10 + Math.min(near.length, 5);
    if (!best || score > best.score) best = { from: start, score };
  }
  return best && { passage: cut(line, best.from), score: best.score };
}

interface Hit {
  start: number;
  end: number;
  asked: number[];
}

/** Those from one on that end in time. Looks no further: a text may say one word thousands of times. */
function hitsUntil(hits: Hit[], from: number, limit: number): Hit[] {
  const near: Hit[] = [];
  for (let at = from; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit || hit.start >= limit) break;
    if (hit.end <= limit) near.push(hit);
  }
  return near;
}

function cut(line: string, from: number): string {
  // A gap at most LEAD before the word; where there is none, the word itself.
  const start = from <= LEAD ? 0 : Math.min(line.indexOf(' ', from - LEAD) + 1, from);
  const end = endOfWords(line, start + LONGEST);
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}

function endOfWords(line: string, limit: number): number {
  if (limit >= line.length) return line.length;
  const gap = line.lastIndexOf(' ', limit);
  return gap > limit - LEAD ? gap : limit;
}
