import { normalPath } from '../normal-path';

/** An address that a reader asked for in vain, as it may be kept. */
export interface MissedAddress {
  /** In normal form; a query only where it is numbers, as old systems have them. */
  path: string;
  /** The page on which the link stood, without its query. */
  referrer: string | null;
}

const LONGEST = 300;
/** What machines try on every site, and what browsers ask for by themselves. */
const PROBES =
  /\/(?:\.|wp-(?:admin|content\/plugins|includes|login|config|json)|xmlrpc|cgi-bin|phpmyadmin|pma|phpunit|actuator|autodiscover|owa|solr|boaform|hnap1|geoserver|_ignition|telescope|server-status|console|vendor|setup|shell|eval|apple-touch-icon|browserconfig\.xml|(?:app-)?ads\.txt|sw\.js|service-worker\.js)(?:[/.?_-]|$)/i;
/** Files that no story was. */
const FILES =
  /\.(?:env|sql|bak|old|zip|gz|tgz|tar|7z|rar|ya?ml|ini|log|conf|exe|sh|pl|dll|git|svn|ds_store|js|mjs|css|map|woff2?|ttf|json|xml|txt|ico)(?:$|[/?])/i;
/** Old systems had them, and so do most probes: only where a link led there. */
const SCRIPTS = /\.(?:php\d?|aspx?|jsp|cgi|cfm|do|jpe?g|png|gif|webp|svg|pdf|mp4)(?:$|[/?])/i;
/** A telephone number, an identity. */
const DIGITS_OF_A_PERSON = /\d{9,}/;

/**
 * What of a request for an address that nobody has may be counted; null for probes, assets and what
 * may say who somebody is. `target` came over the wire, `referrer` is the header of that name.
 */
export function missedAddress(target: string, referrer: string): MissedAddress | null {
  const path = keptPath(target);
  if (path === null || PROBES.test(path) || FILES.test(path)) return null;
  if (/[@<>"'`(){}|\\;\p{Cf}]/u.test(path) || DIGITS_OF_A_PERSON.test(path)) return null;
  const from = keptReferrer(referrer);
  return from === null && SCRIPTS.test(path) ? null : { path, referrer: from };
}

function keptPath(target: string): string | null {
  const normal = normalPath(target);
  if (normal === null || normal.length > LONGEST || normal.startsWith('//')) return null;
  const [bare = '', query = ''] = normal.split('?', 2);
  const numbers = query.split('&').filter((part) => /^[\w-]{1,20}=\d{1,8}$/.test(part));
  const path = numbers.length > 0 ? `${bare}?${numbers.join('&')}` : bare;
  // The front page with numbers that no redirect knows is the front page.
  return bare === '/' || /%[0-9A-F]{2}/.test(path) ? null : path;
}

function keptReferrer(referrer: string): string | null {
  if (referrer.length > 2000 || !URL.canParse(referrer)) return null;
  const { protocol, origin, pathname } = new URL(referrer);
  if (!/^https?:$/.test(protocol)) return null;
  const kept = origin + pathname;
  return kept.length <= LONGEST ? kept : origin;
}
