/** Whether a link leads into the newspaper itself. `site` has no slash at its end. */
export function isOwnLink(href: string, site: string): boolean {
  return href.startsWith('/') || href === site || href.startsWith(`${site}/`);
}

/**
 * The decoded path of a link into the newspaper, without query and fragment; null for no path, and for one with
 * control characters: nothing has such an address, and PostgreSQL refuses to look for NUL.
 */
export function ownPath(href: string, site: string): string | null {
  try {
    const path = decodeURIComponent(new URL(href, `${site}/`).pathname);
    return /\p{Cc}/u.test(path) ? null : path;
  } catch {
    return null;
  }
}
