import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Addresses in use on the public internet begin so; everything else of IPv6 is for special purposes or not given out. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether nothing may be sent to an IP address, because it is not one of a machine on the public internet: private,
 * loopback, link-local, shared, multicast, reserved, of documentation and so on (IANA's registries of special-purpose
 * addresses). Addresses that carry another one inside (mapped, NAT64, 6to4, Teredo) are refused whatever is inside:
 * a public machine has an address of its own. What cannot be read is refused.
 */
export function isRefusedAddress(address: string): boolean {
  if (isIP(address) === 0) return true;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return true;
  return parsed instanceof ipaddr.IPv6 && !parsed.match(globalUnicast);
}

/**
 * The IP address that the host of a URL is, without brackets; undefined for a name. Reading a URL has brought every
 * other spelling of an IPv4 address (octal, hexadecimal, one number) into the usual one.
 */
export function literalAddress({ hostname }: URL): string | undefined {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) === 0 ? undefined : address;
}
