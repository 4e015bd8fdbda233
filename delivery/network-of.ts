import { isIPv6 } from 'node:net';

/**
 * One household or machine, as people write it: an IPv4 address, or the first 64 bits of an IPv6
 * address in the short form of RFC 5952 (`2001:db8:0:5::/64`), since that is what a client owns. An
 * IPv4 address in IPv6's clothes is an IPv4 address; the machine itself is `::1`.
 */
export function networkOf(address: string): string {
  // A zone (`%eth0`) is a matter of this machine.
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const groups = groupsOf(plain);
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).every(isZero)) {
    if (groups[5] === 0xffff) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
    if (groups[5] === 0 && high === 0 && low === 1) return '::1';
  }
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${shortForm(`${network.join(':')}::`)}/64`;
}

function isZero(group: number): boolean {
  return group === 0;
}

// `::` stands for as many empty groups as are missing of the eight.
function groupsOf(address: string): number[] {
  const [head = '', tail = ''] = shortForm(address).split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const missing = Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...missing, ...right].map((group) => Number.parseInt(group, 16));
}

// The URL standard writes a host by RFC 5952, in hexadecimal to its end.
function shortForm(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}
