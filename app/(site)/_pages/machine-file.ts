import { withShownKeys } from './shown';

const UTF8 = '; charset=utf-8';
const TYPES = {
  rss: `application/rss+xml${UTF8}`,
  jsonFeed: `application/feed+json${UTF8}`,
  xml: `application/xml${UTF8}`,
  text: `text/plain${UTF8}`,
  openSearch: `application/opensearchdescription+xml${UTF8}`,
  manifest: `application/manifest+json${UTF8}`,
  json: `application/json${UTF8}`,
  suggestions: `application/x-suggestions+json${UTF8}`,
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
} as const;

type Handler<C> = (request: Request, context: C) => Promise<Response>;

/**
 * The handler of an address that programs read. `make` returns the file, or null where there is
 * none; the front puts its own page in the place of that answer.
 */
export function machineFile<C>(
  type: keyof typeof TYPES,
  make: (context: C, request: Request) => Promise<string | Buffer | null>,
): Handler<C> {
  return async (request, context) => {
    const [body, keys] = await withShownKeys(() => make(context, request));
    if (body === null) return new Response(null, { status: 404 });
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: {
        'content-type': TYPES[type],
        'x-matbaa-keys': [...keys].join(' '),
      },
    });
  };
}
