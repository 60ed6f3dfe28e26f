import { resolve } from 'node:path';
import { StartError } from '../shared/errors.ts';
import type { Config } from './settings.ts';

/**
 * The files that TLS is spoken with, as absolute paths; undefined: the program speaks plain HTTP.
 *
 * @throws StartError when only one of the two is named.
 */
export function tlsFilesOf(
  { tlsCertFile, tlsKeyFile }: Config,
  projectRoot: string,
): { certificate: string; key: string } | undefined {
  if (tlsCertFile === undefined && tlsKeyFile === undefined) return undefined;
  if (tlsCertFile === undefined) {
    throw new StartError(
      'TLS_KEY_FILE needs TLS_CERT_FILE, which names the certificate that the key belongs to.',
    );
  }
  if (tlsKeyFile === undefined) {
    throw new StartError('TLS_CERT_FILE needs TLS_KEY_FILE, which names the private key of the certificate.');
  }
  return { certificate: resolve(projectRoot, tlsCertFile), key: resolve(projectRoot, tlsKeyFile) };
}

/** The URL of the server as it listens: on this port, or on the one of the settings. */
export function listenUrl({ host, port, tlsCertFile }: Config, bound = port): string {
  const scheme = tlsCertFile === undefined ? 'http' : 'https';
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}
