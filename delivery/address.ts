/** Where a request belongs, decided from its address alone. */
export type Destination =
  | { to: 'press' }
  | { to: 'static' }
  | { to: 'media'; key: string }
  | { to: 'health'; check: 'live' | 'ready' }
  | { to: 'redirect'; location: string }
  | { to: 'nowhere' }
  | { to: 'article'; section: string; id: number; search: string }
  | { to: 'page'; path: string; search: string };

/** Query parameters that pages know; all others are dropped, so that they make no new page. */
const KNOWN_PARAMETERS: [pattern: RegExp, names: string[]][] = [
  [/^\/search$/, ['q', 'section', 'tag', 'writer', 'kind', 'from', 'to', 'sort', 'page']],
  [/^\/(?:latest|tag\/[^/]+|writer\/[^/]+|[a-z][a-z0-9-]*)$/, ['page']],
];

const PRESS = /^\/(?:admin|api|_next)(?:\/|$)/;
const STATIC = /^\/(?:assets|fonts|icons)\/[\w./-]+$|^\/favicon\.(?:ico|svg)$/;
const MEDIA = /^\/media\/([0-9a-f]{2}\/[0-9a-f]{16,64}\.(?:avif|jpg))$/;

/** Last page of a public list (newsroom/articles/list-public). */
const MAX_PAGE = 1000;

/** Sorts a request target (path and query as they came over the wire). */
export function destinationOf(target: string): Destination {
  const [rawPath, rawQuery] = splitOnce(target, '?');
  if (PRESS.test(rawPath)) return { to: 'press' };
  const path = decode(rawPath);
  if (path === null) return { to: 'nowhere' };
  if (STATIC.test(path) && !path.includes('..')) return { to: 'static' };
  const media = MEDIA.exec(path);
  if (media?.[1]) return { to: 'media', key: media[1] };
  if (path === '/healthz') return { to: 'health', check: 'live' };
  if (path === '/readyz') return { to: 'health', check: 'ready' };
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
  const names = KNOWN_PARAMETERS.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const kept = new URLSearchParams();
  for (const name of names) {
    const value = query.get(name);
    if (value) kept.set(name, value);
  }
  const page = names.includes('page') ? query.get('page') : null;
  if (page !== null) {
    if (page === '1') {
      kept.delete('page');
      return { to: 'redirect', location: encodeURI(path) + search(kept) };
    }
    if (!/^[1-9]\d{0,3}$/.test(page) || Number(page) > MAX_PAGE) return { to: 'nowhere' };
  }
  const article = /^\/([a-z][a-z0-9-]*)\/([1-9]\d{0,14})$/.exec(path);
  if (article?.[1] && article[2] && article[1] !== 'tag') {
    return { to: 'article', section: article[1], id: Number(article[2]), search: '' };
  }
  return { to: 'page', path, search: search(kept) };
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

function hasControl(text: string): boolean {
  return [...text].some((letter) => letter < ' ' || letter === '\u007f' || letter === '\\');
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
