import ipaddr from 'ipaddr.js';

/** Whether a host, as in a URL, is this machine's own: `localhost`, `*.localhost`, 127.0.0.0/8 or `[::1]`. */
export function isLoopbackHost(host: string): boolean {
  // The two usual ones, without taking the address apart.
  if (host === 'localhost' || host === '127.0.0.1' || host.endsWith('.localhost')) return true;
  const address = host.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** The name in a `Host` header, which may end in a port; in lower case. */
export function hostNameOf(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}
