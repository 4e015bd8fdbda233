import { env } from '@/env';
import type { Body } from '../articles/body/blocks';
import { bodyLinks } from '../checklist/body-links';
import { isOwnLink } from './own-path';

/** The links of a text that lead to other houses' pages; none where the newspaper does not ask. */
export function foreignLinks(body: Body): string[] {
  const { SITE_URL, CHECK_LINKS } = env();
  if (CHECK_LINKS === 'off') return [];
  return bodyLinks(body)
    .map(({ href }) => href)
    .filter((href) => /^https?:/i.test(href) && !isOwnLink(href, SITE_URL));
}
