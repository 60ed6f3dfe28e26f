import { isLoopbackHost } from '../shared/hosts.ts';
import { StartError } from '../shared/errors.ts';
import type { Config } from './settings.ts';

/**
 * Refuses to listen beyond this machine by oversight: over plain HTTP, or with configurations that everybody
 * may change.
 *
 * @throws StartError with one sentence that says which setting would allow it.
 */
export function assertNotOpenByOversight(config: Config): void {
  if (isLoopbackHost(config.host)) return;
  if (config.tlsCertFile === undefined && config.trustProxy === undefined && !config.allowHttp) {
    throw new StartError(
      `HOST=${config.host} would serve plain HTTP beyond this machine; set TLS_CERT_FILE and TLS_KEY_FILE, or put a proxy with TLS in front and set TRUST_PROXY, or set WORKLOG_ALLOW_HTTP=true.`,
    );
  }
  if (config.publicConfigs === 'write' && !config.allowOpen) {
    throw new StartError(
      `With WORKLOG_PUBLIC_CONFIGS=write and HOST=${config.host} everybody could change configurations; set WORKLOG_ALLOW_OPEN=true if that is meant.`,
    );
  }
}
