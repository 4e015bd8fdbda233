import { withShownKeys } from './shown';

const TYPES = {
  rss: 'application/rss+xml',
  jsonFeed: 'application/feed+json',
  xml: 'application/xml',
  text: 'text/plain',
  openSearch: 'application/opensearchdescription+xml',
  manifest: 'application/manifest+json',
  json: 'application/json',
  suggestions: 'application/x-suggestions+json',
} as const;

type Handler<C> = (request: Request, context: C) => Promise<Response>;

/**
 * The handler of an address that programs read. `make` returns the file's text, or null where there
 * is no such file; the front puts its own page in the place of that answer.
 */
export function machineFile<C>(
  type: keyof typeof TYPES,
  make: (context: C, request: Request) => Promise<string | null>,
): Handler<C> {
  return async (request, context) => {
    const [body, keys] = await withShownKeys(() => make(context, request));
    if (body === null) return new Response(null, { status: 404 });
    return new Response(body, {
      headers: {
        'content-type': `${TYPES[type]}; charset=utf-8`,
        'x-matbaa-keys': [...keys].join(' '),
      },
    });
  };
}
