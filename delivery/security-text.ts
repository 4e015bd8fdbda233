const DAY_MS = 86_400_000;
/** RFC 9116 advises less than a year, so that an address that nobody reads any more is noticed. */
const VALID_DAYS = 180;

/**
 * `/.well-known/security.txt` (RFC 9116): where somebody who has found a hole tells of it. `contact`
 * is a mailto: or https: address.
 */
export function securityText(contact: string, siteUrl: string, now: Date): string {
  // By whole days, so that the file is the same all day.
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const expires = new Date(today + VALID_DAYS * DAY_MS).toISOString().replace('.000', '');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: ar, en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
