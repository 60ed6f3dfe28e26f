import { Counter, Gauge, type Registry } from 'prom-client';

/** What is measured of TLS. */
export interface TlsMetrics {
  /** The certificate that is in use from now on expires then. */
  inUse(expiresAt: Date): void;
  /** The files held another pair. */
  reloaded(result: 'succeeded' | 'failed'): void;
}

/** Adds the measurements of TLS. Only where it is spoken: without a certificate, an alarm about its expiry has to stay quiet. */
export function measureTls(registry: Registry): TlsMetrics {
  const expiry = new Gauge({
    name: 'worklog_tls_certificate_expiry_timestamp_seconds',
    help: 'When the certificate expires that new connections get',
    registers: [registry],
  });
  const reloads = new Counter({
    name: 'worklog_tls_reloads_total',
    help: 'Changes of the files of the certificate and its key, by result',
    labelNames: ['result'] as const,
    registers: [registry],
  });
  const refused = new Gauge({
    name: 'worklog_tls_files_refused',
    help: 'Whether the files of the certificate and its key hold what cannot be used now: 1 or 0',
    registers: [registry],
  });
  // From the beginning, so that the first one is seen as a change.
  for (const result of ['succeeded', 'failed']) reloads.inc({ result }, 0);
  return {
    inUse: (expiresAt) => {
      expiry.set(expiresAt.getTime() / 1000);
    },
    reloaded: (result) => {
      reloads.inc({ result });
      refused.set(result === 'failed' ? 1 : 0);
    },
  };
}
