const SITE = 'https://site.invalid';

/**
 * The one form of an old address, for keeping it and for finding it: path and query, percent
 * signs decoded where they stand for letters, no slash at the end. Raw Arabic and its encoded
 * form, with or without the old host, come out alike. Null for what is no address of a site.
 */
export function normalPath(raw: string): string | null {
  const text = raw.trim();
  if (text.length > 2000 || !/^(\/|https?:\/\/)/i.test(text)) return null;
  if (!URL.canParse(text, SITE)) return null;
  const { pathname, search } = new URL(text, SITE);
  const path = decode(pathname).replace(/(?<!\/)\/+$/, '') || '/';
  const normal = `${path}${decode(search)}`.normalize('NFC');
  // PostgreSQL keeps no NUL, and no site's address held another control character.
  return normal.length <= 500 && !/\p{Cc}/u.test(normal) ? normal : null;
}

// decodeURI leaves alone what separates parts of an address, and so must a percent sign itself be
// left; broken escapes stay as they are.
function decode(part: string): string {
  try {
    return decodeURI(part.replaceAll('%25', '%2525'));
  } catch {
    return part;
  }
}
