import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isRefusedAddress } from './addresses.ts';

/** Finds all addresses of a host name. */
export type Resolver = (host: string) => Promise<readonly LookupAddress[]>;

/** A host whose addresses are not all public. Its message is for the person whose message it is. */
export class RefusedHostError extends Error {
  override readonly name = 'RefusedHostError';
}

/**
 * The operating system's resolver, asked once at a time for each host: it has few threads, and those who wait for a
 * name server that is silent must not take them from others.
 */
export function systemResolver(): Resolver {
  const underWay = new Map<string, Promise<readonly LookupAddress[]>>();
  return (host) => {
    const asked = underWay.get(host);
    if (asked) return asked;
    const asking = lookup(host, { all: true }).finally(() => underWay.delete(host));
    underWay.set(host, asking);
    return asking;
  };
}

/**
 * A lookup for a connection, which then goes to the very addresses that were checked: whoever rules the name cannot
 * give a good address to the check and another one to the connection. One bad address refuses the host. It is not asked
 * for a host that is an address already.
 */
export function checkedLookup(resolve: Resolver): LookupFunction {
  return (host, options, callback) => {
    resolve(host)
      .then(assertPublic)
      .then(
        ([first, ...rest]) => {
          if (options.all === true) callback(null, [first, ...rest]);
          else callback(null, first.address, first.family);
        },
        (error: unknown) => {
          callback(error as NodeJS.ErrnoException, '');
        },
      );
  };
}

function assertPublic(addresses: readonly LookupAddress[]): [LookupAddress, ...LookupAddress[]] {
  const [first, ...rest] = addresses;
  if (!first) throw new RefusedHostError('The name of the host has no address.');
  if (addresses.some(({ address }) => isRefusedAddress(address))) {
    throw new RefusedHostError('The host has an address that is not public.');
  }
  return [first, ...rest];
}
