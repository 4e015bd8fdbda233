import { acceptsHref } from '@/newsroom/articles/body/accepts-href';

/** Where an address leads; `href` is how the body stores it. */
export type LinkTarget =
  | { kind: 'own'; href: string }
  | { kind: 'foreign'; href: string; host: string }
  | { kind: 'mail'; href: string };

const BARE_HOST = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/;

/**
 * What was typed as a link, null when it is none. A host without a scheme gets https; the site's own
 * pages lose their host, so that they outlive a move of the site.
 *
 * @param site the newspaper's address without a slash at its end
 */
export function linkTarget(typed: string, site: string): LinkTarget | null {
  const text = typed.trim();
  const href = BARE_HOST.test(text) ? `https://${text}` : text;
  if (!acceptsHref(href)) return null;
  if (href.startsWith('/')) return { kind: 'own', href };
  if (!URL.canParse(href)) return null;
  const { protocol, origin, host, pathname, search, hash } = new URL(href);
  if (protocol === 'mailto:') return { kind: 'mail', href };
  if (origin === new URL(site).origin) return { kind: 'own', href: pathname + search + hash };
  return { kind: 'foreign', href, host: host.replace(/^www\./, '') };
}
