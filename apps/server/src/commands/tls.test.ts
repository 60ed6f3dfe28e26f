import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { type CertificateOptions, makeCertificate } from '../../test/support/certificate.ts';
import { loadConfig } from '../config/load.ts';
import { Metrics } from '../http/metrics.ts';
import { systemClock } from '../shared/clock.ts';
import { commandContext } from './context.ts';
import { openTls } from './tls.ts';

/** Opens TLS as the server does at its start, with files beside the project's. */
async function open(settings: Record<string, string>, options?: CertificateOptions) {
  const projectRoot = mkdtempSync(join(tmpdir(), 'worklog-tls-'));
  onTestFinished(() => {
    rmSync(projectRoot, { recursive: true });
  });
  const { certificate, key } = makeCertificate(options);
  writeFileSync(join(projectRoot, 'cert.pem'), certificate);
  writeFileSync(join(projectRoot, 'key.pem'), key, { mode: 0o600 });
  const config = loadConfig(settings);
  const context = commandContext({ config, projectRoot, version: '0.0.0-test', clock: systemClock });
  const metrics = new Metrics();
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => logged.push(line) });
  const opened = await openTls(context, metrics, log);
  return { opened, logged: logged.join(''), metrics: await metrics.text() };
}

const both = { TLS_CERT_FILE: 'cert.pem', TLS_KEY_FILE: 'key.pem' };

test('a certificate that is good is no line in the log; its expiry is measured', async () => {
  const expiresAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 86_400_000);
  const { opened, logged, metrics } = await open(both, { expiresAt });
  expect(opened).toBeDefined();
  expect(logged).toBe('');
  const seconds = expiresAt.getTime() / 1000;
  expect(metrics).toContain(`\nworklog_tls_certificate_expiry_timestamp_seconds ${seconds}\n`);
});

test('one that has expired is used, with a warning', async () => {
  const { opened, logged } = await open(both, { expiresAt: new Date(Date.now() - 1000) });
  expect(opened).toBeDefined();
  expect(logged).toMatch(/^{"level":40,.+ has expired on /);
});

test('without one, nothing is said or measured of TLS', async () => {
  const { opened, logged, metrics } = await open({});
  expect(opened).toBeUndefined();
  expect(logged).toBe('');
  expect(metrics).not.toContain('worklog_tls');
});

test.each(Object.entries(both))('%s alone is refused', async (name, file) => {
  await expect(open({ [name]: file })).rejects.toThrow(new RegExp(`^${name} needs TLS_`));
});
