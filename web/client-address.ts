import { networkOf } from '@/delivery/network-of';

/**
 * Where a request came from, as the front wrote it into `x-forwarded-for` (it takes away what the
 * client sent): an IPv4 address or the network of an IPv6 one, in the form that people read.
 */
export function clientAddress(headers: Headers): string {
  return networkOf(headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'unknown');
}
