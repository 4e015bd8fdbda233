/** Whether a link leads into the newspaper itself. `site` has no slash at its end. */
export function isOwnLink(href: string, site: string): boolean {
  return href.startsWith('/') || href === site || href.startsWith(`${site}/`);
}

/** The decoded path of a link into the newspaper, without query and fragment; null for no path. */
export function ownPath(href: string, site: string): string | null {
  try {
    return decodeURIComponent(new URL(href, `${site}/`).pathname);
  } catch {
    return null;
  }
}
