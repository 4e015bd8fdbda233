/**
 * The address that a request came from, as the front wrote it into `x-forwarded-for` (it takes
 * away what the client sent). IPv6 clients own a /64, so that is what counts.
 */
export function clientAddress(headers: Headers): string {
  const address = headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'unknown';
  return address.includes(':') && !address.startsWith('::ffff:')
    ? address.split(':').slice(0, 4).join(':')
    : address.replace('::ffff:', '');
}
