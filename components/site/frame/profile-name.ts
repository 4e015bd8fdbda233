import { ar } from '@/messages/ar';

const NAMES = new Map<string, string>(Object.entries(ar.site.places));

/** What readers call the place of an account; the bare host where it has no Arabic name. */
export function profileName(url: string): string {
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile|web)\./, '');
  return NAMES.get(host) ?? host;
}
