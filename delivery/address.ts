import { isMediaKey } from '@/newsroom/media/media-key';
import { isFormSearch, normalSearch } from '@/newsroom/search/normal-search';
import { RESERVED_SLUGS } from '@/newsroom/sections/reserved-slugs';

/** Where a request belongs, decided from its address alone. */
export type Destination =
  | { to: 'press' }
  | { to: 'framework' }
  | { to: 'static'; address: string }
  | { to: 'media'; key: string }
  | { to: 'views' }
  | { to: 'health'; check: 'live' | 'ready' }
  | { to: 'metrics' }
  | { to: 'redirect'; location: string }
  | { to: 'nowhere' }
  | { to: 'article'; section: string; id: number }
  | { to: 'page'; path: string; search: string };

/** Query parameters that pages know; all others are dropped, so that they make no new page. */
const KNOWN_PARAMETERS: [pattern: RegExp, names: string[]][] = [
  [/^\/suggest$/, ['q']],
  [/^\/(?:latest|most-read|corrections|tag\/[^/]+|writer\/[^/]+|[a-z][a-z0-9-]*)$/, ['page']],
];

const PRESS = /^\/(?:admin|api)(?:\/|$)/;
/** What Next serves beside the files of its build: pictures made to measure, which nothing here asks for. */
const FRAMEWORK = /^\/_next(?:\/|$)/;
const STATIC = /^\/(?:assets|fonts|icons|_next\/static)(?:\/|$)|^\/favicon\.ico$/;
const MEDIA = '/media/';

/** Shapes of the addresses that have a page; any other costs nobody a rendering. */
const PAGES = [
  /^\/(?:latest|most-read|search|corrections|suggest|breaking\.json|[a-z][a-z0-9-]{1,39})?$/,
  /^\/tag\/[1-9]\d{0,9}$/,
  /^\/(?:writer\/[a-z0-9-]{1,60}|[a-z][a-z0-9-]{1,39})(?:\/feed\.xml)?$/,
  /^\/archive\/\d{4}\/\d{2}\/\d{2}$/,
  /^\/pages\/[a-z0-9-]{1,60}$/,
  /^\/photos\/[1-9]\d{0,9}\/[1-9]\d{0,9}$/,
  /^\/og\/(?:site|[1-9]\d{0,14})\.jpg$/,
  /^\/brand\/[0-9a-f]{24}\.(?:png|webp|ico)$/,
  /^\/preview\/[\w.-]{1,80}(?:\/pictures\/\d{1,10}\/[a-z]{1,10})?$/,
  /^\/(?:feed\.xml|feed\.json|sitemap\.xml|news-sitemap\.xml|robots\.txt|opensearch\.xml|manifest\.webmanifest)$/,
  // Whom to tell of a hole (delivery/security-text.ts).
  /^\/\.well-known\/security\.txt$/,
  // The key file of IndexNow, under whatever name the operator's key gives it.
  /^\/[A-Za-z0-9-]{8,128}\.txt$/,
  /^\/sitemaps\/(?:\d{4}-\d{2}|pages)\.xml$/,
];

/** As many letters as a query has while somebody types: what is longer is suggested nothing new. */
const LONGEST_SUGGESTED = 60;
/** What every other parameter looks like; the rest would only make addresses longer. */
const PLAIN_VALUE = /^[\w-]{1,60}$/;

/** Last page of a public list (newsroom/articles/list-public). */
const MAX_PAGE = 1000;

/** Sorts a request target (path and query as they came over the wire). */
export function destinationOf(target: string): Destination {
  const [rawPath, rawQuery] = splitOnce(target, '?');
  const path = decode(rawPath);
  // Next would resolve dots and decode once more: what it would read otherwise than we is nobody's.
  if (path === null || hasDots(path)) return { to: 'nowhere' };
  // The beacon of an opened story; everything else below /api is the press's.
  if (path === '/api/views') return { to: 'views' };
  // Under the one spelling that pages use; what another would mean is for no cache to learn.
  if (STATIC.test(path)) return { to: 'static', address: rawPath };
  if (FRAMEWORK.test(path)) return { to: 'framework' };
  if (PRESS.test(path)) return rawPath.includes('//') ? { to: 'nowhere' } : { to: 'press' };
  const key = path.startsWith(MEDIA) ? path.slice(MEDIA.length) : '';
  if (isMediaKey(key)) return { to: 'media', key };
  if (path === '/healthz') return { to: 'health', check: 'live' };
  if (path === '/readyz') return { to: 'health', check: 'ready' };
  if (path === '/metrics') return { to: 'metrics' };
  // The prepared pages are for the front alone.
  if (path === '/prepared' || path.startsWith('/prepared/')) return { to: 'nowhere' };
  if (path.includes('//')) return { to: 'nowhere' };
  if (path.length > 1 && path.endsWith('/')) {
    return {
      to: 'redirect',
      location: encodeURI(path.slice(0, -1)) + (rawQuery && `?${rawQuery}`),
    };
  }
  return readerDestination(path, rawQuery);
}

function readerDestination(path: string, rawQuery: string): Destination {
  const query = new URLSearchParams(rawQuery);
  const isSearch = path === '/search';
  const names = KNOWN_PARAMETERS.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const kept = isSearch ? normalSearch(query) : boundedValues(names, query);
  const page = isSearch || names.includes('page') ? query.get('page') : null;
  if (isSearch && isFormSearch(query)) {
    return { to: 'redirect', location: path + search(kept) };
  }
  if (page !== null) {
    if (page === '1') {
      kept.delete('page');
      return { to: 'redirect', location: encodeURI(path) + search(kept) };
    }
    if (!/^[1-9]\d{0,3}$/.test(page) || Number(page) > MAX_PAGE) return { to: 'nowhere' };
  }
  const article = /^\/([a-z][a-z0-9-]*)\/([1-9]\d{0,14})$/.exec(path);
  if (article?.[1] && article[2] && !RESERVED_SLUGS.has(article[1])) {
    return { to: 'article', section: article[1], id: Number(article[2]) };
  }
  if (!PAGES.some((shape) => shape.test(path))) return { to: 'nowhere' };
  return { to: 'page', path, search: search(kept) };
}

// An address is remembered in many places, and whoever asks decides how long it is.
function boundedValues(names: string[], query: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of names) {
    const value = query.get(name) ?? '';
    const bounded = name === 'q' ? suggested(value) : plain(value);
    if (bounded) kept.set(name, bounded);
  }
  return kept;
}

function suggested(query: string): string {
  return query.trim().replace(/\s+/g, ' ').slice(0, LONGEST_SUGGESTED);
}

function plain(value: string): string {
  return PLAIN_VALUE.test(value) ? value : '';
}

function search(parameters: URLSearchParams): string {
  const text = parameters.toString();
  return text && `?${text}`;
}

function decode(path: string): string | null {
  if (!path.startsWith('/') || path.length > 2000) return null;
  try {
    const decoded = decodeURIComponent(path);
    // Control characters are nobody's address, and Next answers some of them with an error.
    return hasControl(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

function hasDots(path: string): boolean {
  return path.split('/').some((segment) => segment === '.' || segment === '..');
}

function hasControl(text: string): boolean {
  return [...text].some((letter) => letter < ' ' || letter === '\u007f' || letter === '\\');
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
