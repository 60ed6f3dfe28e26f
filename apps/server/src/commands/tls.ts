import type { Logger } from 'pino';
import { tlsFilesOf } from '../config/tls.ts';
import type { Metrics } from '../http/metrics.ts';
import {
  concernsAbout,
  keyPairOf,
  type KeyPair,
  type KeyPairTexts,
  readKeyPairFiles,
} from '../http/tls/key-pair.ts';
import { measureTls } from '../http/tls/metrics.ts';
import { Tls } from '../http/tls/server.ts';
import { KeyPairWatch } from '../http/tls/watch.ts';
import type { CommandContext } from './context.ts';

/** TLS as the settings ask for it. */
export interface OpenedTls {
  readonly tls: Tls;
  /** Takes what the files hold later into use, until it is stopped. */
  readonly watch: KeyPairWatch;
}

/**
 * Reads the certificate and its key; undefined: the settings ask for none.
 *
 * @throws StartError with one sentence when they cannot be used. One that has expired can: it serves whoever accepts it.
 */
export async function openTls(
  { config, projectRoot, clock }: CommandContext,
  metrics: Metrics,
  logger: Logger,
): Promise<OpenedTls | undefined> {
  const files = tlsFilesOf(config, projectRoot);
  if (!files) return undefined;
  const measured = measureTls(metrics.registry);
  const inUse = (pair: KeyPair, texts: KeyPairTexts): void => {
    measured.inUse(pair.expiresAt);
    for (const concern of concernsAbout(pair, texts, files, clock.now())) logger.warn(concern);
  };
  const texts = await readKeyPairFiles(files);
  const pair = keyPairOf(texts, files);
  inUse(pair, texts);
  const tls = new Tls(pair, (error) => {
    logger.debug({ err: error }, 'a TLS handshake failed');
  });
  const observer = {
    renewed: (renewed: KeyPair, found: KeyPairTexts): void => {
      tls.use(renewed);
      measured.reloaded('succeeded');
      logger.info({ expiresAt: renewed.expiresAt }, 'the certificate was exchanged');
      inUse(renewed, found);
    },
    refused: (why: string): void => {
      measured.reloaded('failed');
      logger.error({ why }, 'the new certificate cannot be used; the one in use stays');
    },
  };
  return { tls, watch: new KeyPairWatch({ files, texts, observer }) };
}
