/**
 * The address that a request came from, as the front wrote it into `x-forwarded-for` (it takes
 * away what the client sent). IPv6 clients own a /64, so that is what counts.
 */
export function clientAddress(headers: Headers): string {
  const address = headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'unknown';
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? network(plain) : plain;
}

// `::` stands for as many empty groups as are missing of the eight.
function network(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const missing = Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(missing).fill('0'), ...right].slice(0, 4).join(':');
}
