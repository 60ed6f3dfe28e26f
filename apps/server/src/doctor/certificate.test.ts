import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeCertificate } from '../../test/support/certificate.ts';
import { examineCertificate } from './certificate.ts';

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

function filesOf(certificate: string, key: string) {
  const folder = mkdtempSync(join(tmpdir(), 'worklog-certificate-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  writeFileSync(files.certificate, certificate);
  writeFileSync(files.key, key, { mode: 0o600 });
  return files;
}

const levels = async (files: ReturnType<typeof filesOf>, now: Date): Promise<string[]> =>
  (await examineCertificate(files, now)).map(({ check, level }) => `${check}: ${level}`);

// It is valid for thirty days.
const { certificate, key } = makeCertificate();

test.each([
  [0, 'validity: ok'],
  [20, 'validity: warning'],
  [31, 'validity: problem'],
  [-2, 'validity: problem'],
])('a certificate after %i days', async (days, validity) => {
  expect(await levels(filesOf(certificate, key), inDays(days))).toEqual([validity, 'key file: ok']);
});

test('a key that others may read is a problem', async () => {
  const files = filesOf(certificate, key);
  chmodSync(files.key, 0o644);
  expect(await levels(files, new Date())).toEqual(['validity: ok', 'key file: problem']);
});

test('files that a server would be refused with are a problem', async () => {
  const [found] = await examineCertificate(filesOf(certificate, makeCertificate().key), new Date());
  expect(found).toMatchObject({ check: 'usable', level: 'problem' });
  expect(found?.finding).toContain('does not belong to the certificate');
});
