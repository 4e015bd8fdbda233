const TYPES = {
  rss: 'application/rss+xml',
  jsonFeed: 'application/feed+json',
  xml: 'application/xml',
  text: 'text/plain',
  openSearch: 'application/opensearchdescription+xml',
  manifest: 'application/manifest+json',
} as const;

/** The answer of an address that programs read. */
export function machineFile(body: string, type: keyof typeof TYPES): Response {
  return new Response(body, { headers: { 'content-type': `${TYPES[type]}; charset=utf-8` } });
}

/** The answer where there is no such file; the front puts its own page in its place. */
export function noSuchFile(): Response {
  return new Response(null, { status: 404 });
}
