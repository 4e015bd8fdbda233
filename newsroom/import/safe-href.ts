const SITE = 'https://site.invalid';

/**
 * A link's target as it may be stored: an http, https or mailto address or a path of the site,
 * percent-encoded; null for everything else. Reads it as browsers do, which skip tabs and line
 * breaks inside and take a backslash for a slash.
 */
export function safeHref(raw: string): string | null {
  const text = raw.replace(/[\t\n\r]/g, '').trim();
  if (text.length > 2000 || !/^(https?:|mailto:|\/)/i.test(text)) return null;
  if (!URL.canParse(text, SITE)) return null;
  const url = new URL(text, SITE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  const address = (url.origin === SITE ? path : url.href).replaceAll("'", '%27');
  return /^(https?:\/\/|mailto:|\/(?!\/))/.test(address) &&
    address.length <= 2000 &&
    !/[\s<>"]/.test(address)
    ? address
    : null;
}
