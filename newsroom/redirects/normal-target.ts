import { normalPath } from './normal-path';

/** Longest address of another house, in characters. */
const LONGEST = 1000;
/** Marks that turn the direction of what follows: in an address they only deceive. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Where a redirect may lead, in the form that is kept: a path of the site (decoded, with query and
 * fragment) or an https address elsewhere. An address of `site` itself becomes its path. Null for
 * anything else: `//host`, backslashes, control characters, credentials, other schemes.
 */
export function normalTarget(raw: string, site: string): string | null {
  const text = raw.trim();
  if (/[\p{Cc}\\]/u.test(text) || TURNS.test(text)) return null;
  if (/^\/(?!\/)/.test(text)) return ownTarget(text, site);
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username || url.password) return null;
  if (url.host === new URL(site).host) return ownTarget(url.pathname + url.search + url.hash, site);
  const isElsewhere = url.protocol === 'https:' && url.hostname.includes('.');
  return isElsewhere && url.href.length <= LONGEST ? url.href : null;
}

function ownTarget(path: string, site: string): string | null {
  if (!URL.canParse(path, site)) return null;
  const { hash } = new URL(path, site);
  const normal = normalPath(path);
  // Dots and slashes together may leave a second slash at the beginning.
  return normal === null || normal.startsWith('//') ? null : normal + hash;
}
