import { BlockList, isIP } from 'node:net';

// Special-purpose addresses: https://www.iana.org/assignments/iana-ipv4-special-registry and
// https://www.iana.org/assignments/iana-ipv6-special-registry. What is not the public network's is
// the house's own, or nobody's.
const IPV4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Only these are given out to the public network; some of them lead elsewhere all the same. */
const IPV6_PUBLIC: [string, number] = ['2000::', 3];
const IPV6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [network, prefix] of IPV4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of IPV6) closed.addSubnet(network, prefix, 'ipv6');
const given = new BlockList();
given.addSubnet(...IPV6_PUBLIC, 'ipv6');

/** Whether an IP address is one of the public network; a name is none. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  if (family === 6) return given.check(address, 'ipv6') && !closed.check(address, 'ipv6');
  return false;
}
