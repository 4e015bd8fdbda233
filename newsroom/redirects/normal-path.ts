const SITE = 'https://site.invalid';

/** Longest address that is kept, in UTF-16 units of its normal form. */
const LONGEST = 500;

/**
 * The one form of an old address, for keeping it and for finding it: path and query, percent
 * signs decoded where they stand for letters, no slash at the end, composed letters (NFC). Raw
 * Arabic, its encoded form in upper or lower case and the twice encoded one, with or without the
 * old host, come out alike. Null for what is no address of a site.
 */
export function normalPath(raw: string): string | null {
  const text = raw.trim();
  if (text.length > 2000 || !/^(\/|https?:\/\/)/i.test(text)) return null;
  if (!URL.canParse(text, SITE)) return null;
  const { pathname, search } = new URL(text, SITE);
  const path = decode(pathname).replace(/(?<!\/)\/+$/, '') || '/';
  const normal = `${path}${decode(search)}`.normalize('NFC');
  // PostgreSQL keeps no NUL, and no site's address held another control character.
  return normal.length <= LONGEST && !/\p{Cc}/u.test(normal) ? normal : null;
}

// decodeURI leaves alone what separates parts of an address, and so must a percent sign itself be
// left; broken escapes stay as they are. What was encoded twice or more shows by its Arabic: bytes
// from 80 on are parts of a letter.
function decode(part: string): string {
  const once = part
    .replace(/%(?:25)+(?=[89a-f][0-9a-f])/gi, '%')
    .replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
  try {
    return decodeURI(once.replaceAll('%25', '%2525'));
  } catch {
    return once;
  }
}
