/** The pages for what has no page, by name: routes of the press that only the front asks. */
export const PREPARED = ['not-found', 'gone', 'too-many', 'unavailable'] as const;

export type PreparedName = (typeof PREPARED)[number];

const STATUS: Record<PreparedName, number> = {
  'not-found': 404,
  gone: 410,
  'too-many': 429,
  unavailable: 503,
};

export const preparedAddress = (name: PreparedName): string => `/prepared/${name}`;

export const retractedAddress = (id: number): string => `/prepared/retracted/${id}`;

/** The prepared pages are kept whatever comes: they are needed when nothing can be rendered. */
export function isPrepared(address: string): boolean {
  return PREPARED.some((name) => address === preparedAddress(name));
}

/** With which status the page of an address is answered. */
export function statusOf(address: string): number {
  const name = PREPARED.find((one) => address === preparedAddress(one));
  if (name) return STATUS[name];
  return address.startsWith('/prepared/retracted/') ? 410 : 200;
}

/** Routes that no reader's address leads to. */
export function isInternal(address: string): boolean {
  return address.startsWith('/prepared/');
}

/** For one person's eyes: neither kept here nor by anybody else. */
export function isPrivate(address: string): boolean {
  return address.startsWith('/preview/');
}

/** Another page for whatever somebody types; a section's name may begin with the same word. */
export function isSearch(address: string): boolean {
  return /^\/(?:search|suggest)(?:\?|$)/.test(address);
}

/**
 * A picture of a gallery: two numbers, of which the front does not know those that there are, so that
 * whoever counts through them has each looked up.
 */
export function isPhoto(address: string): boolean {
  return address.startsWith('/photos/');
}

/** A picture that the press draws: many bytes that few ask for, and work for a core. */
export function isDrawn(address: string): boolean {
  return address.startsWith('/og/');
}

/** A drawing of the newspaper itself: named after its content, so its bytes never change. */
export function isBrand(address: string): boolean {
  return address.startsWith('/brand/');
}

/** For programs on a page, or somebody's own: in no search engine's list, whoever links to it. */
export function isUnlisted(address: string): boolean {
  return isPrivate(address) || isSearch(address) || address === '/breaking.json';
}

/** What programs follow, and a hub may tell them of. */
export function isFeed(address: string): boolean {
  return /\/feed\.(?:xml|json)$/.test(address);
}

/** Worth a copy on disk: what readers and search engines come for, not what somebody typed. */
export function isWorthDisk(address: string): boolean {
  return !isSearch(address);
}
