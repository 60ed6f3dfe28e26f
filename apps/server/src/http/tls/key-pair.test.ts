import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeCertificate } from '../../../test/support/certificate.ts';
import { StartError } from '../../shared/errors.ts';
import { concernsAbout, keyPairOf, readKeyPairFiles, type KeyPairFiles } from './key-pair.ts';

/** Writes both files, those that are given. */
function filesWith(certificate: string | undefined, key: string | undefined): KeyPairFiles {
  const folder = mkdtempSync(join(tmpdir(), 'worklog-tls-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  if (certificate !== undefined) writeFileSync(files.certificate, certificate);
  if (key !== undefined) writeFileSync(files.key, key, { mode: 0o600 });
  return files;
}

/** The sentence that two files are refused with, without the paths of their folder. */
async function refusal(certificate: string | undefined, key: string | undefined): Promise<string> {
  const files = filesWith(certificate, key);
  try {
    keyPairOf(await readKeyPairFiles(files), files);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return error.message.replaceAll(join(files.key, '..') + '/', '');
  }
  throw new Error('They were not refused.');
}

const pair = makeCertificate();
const other = makeCertificate();

describe('a certificate and its key', () => {
  test.each([
    ['alone', pair.certificate],
    ['with those of issuers behind it', pair.certificate + other.certificate],
    ['with text around it, as some tools write it', `Subject: localhost\n${pair.certificate}\n# end\n`],
    ['with the key in the same file', pair.key + pair.certificate],
  ])('%s', async (_how, certificate) => {
    const files = filesWith(certificate, pair.key);
    const { expiresAt } = keyPairOf(await readKeyPairFiles(files), files);
    const days = (expiresAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30);
  });

  test('in the older form of a key', async () => {
    const files = filesWith(
      pair.certificate,
      pair.privateKey.export({ type: 'sec1', format: 'pem' }) as string,
    );
    expect(keyPairOf(await readKeyPairFiles(files), files).context.minVersion).toBe('TLSv1.2');
  });
});

const half = (text: string): string => text.slice(0, text.length / 2);
const damaged = pair.certificate.replace(/^MII.{20}/m, 'MIIAAAAAAAAAAAAAAAAAAAA');
const noCertificate = 'The file cert.pem of TLS_CERT_FILE holds no whole certificate in PEM form.';
const damagedCertificate = 'The file cert.pem of TLS_CERT_FILE holds a certificate that is damaged.';
const noKey = 'The file key.pem of TLS_KEY_FILE holds no whole private key in PEM form.';
const protectedKey =
  'The private key in key.pem of TLS_KEY_FILE is protected by a pass phrase; store it without one, for example by: openssl pkey -in FILE -out NEW-FILE';
const withPassphrase = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'seven-quiet-otters' } as const;

describe('files that cannot be used are refused with a sentence that says which and why', () => {
  test.each([
    ['no certificate', undefined, pair.key, 'The file cert.pem of TLS_CERT_FILE is not there.'],
    ['no key', pair.certificate, undefined, 'The file key.pem of TLS_KEY_FILE is not there.'],
    ['an empty certificate', '', pair.key, noCertificate],
    ['a certificate half-written', half(pair.certificate), pair.key, noCertificate],
    ['a damaged certificate', damaged, pair.key, damagedCertificate],
    ['a damaged issuer', pair.certificate + damaged, pair.key, damagedCertificate],
    ['an empty key', pair.certificate, '', noKey],
    ['a key half-written', pair.certificate, half(pair.key), noKey],
    ['a certificate for a key', pair.certificate, other.certificate, noKey],
    [
      'exchanged files',
      pair.key,
      pair.certificate,
      'The file cert.pem of TLS_CERT_FILE holds a private key and no certificate; are TLS_CERT_FILE and TLS_KEY_FILE exchanged?',
    ],
    [
      'the key of another certificate',
      pair.certificate,
      other.key,
      'The private key in key.pem of TLS_KEY_FILE does not belong to the certificate in cert.pem of TLS_CERT_FILE.',
    ],
    [
      'issuers before the certificate',
      other.certificate + pair.certificate,
      pair.key,
      "The private key does not belong to the first certificate in cert.pem of TLS_CERT_FILE; put the server's own before those of its issuers.",
    ],
    [
      'a key with a pass phrase',
      pair.certificate,
      pair.privateKey.export({ type: 'pkcs8', ...withPassphrase }) as string,
      protectedKey,
    ],
    [
      'a key with a pass phrase in the older form',
      pair.certificate,
      pair.privateKey.export({ type: 'sec1', ...withPassphrase }) as string,
      protectedKey,
    ],
  ])('%s', async (_what, certificate, key, sentence) => {
    expect(await refusal(certificate, key)).toBe(sentence);
  });

  test('a folder', async () => {
    const files = filesWith(pair.certificate, pair.key);
    const folder = join(files.key, '..');
    await expect(readKeyPairFiles({ ...files, key: folder })).rejects.toThrow(
      `The file ${folder} of TLS_KEY_FILE is a folder.`,
    );
  });
});

describe('what an operator is told of files that can be used', () => {
  async function concerns(now: Date, mode = 0o600): Promise<readonly string[]> {
    const files = filesWith(pair.certificate, pair.key);
    chmodSync(files.key, mode);
    const texts = await readKeyPairFiles(files);
    return concernsAbout(keyPairOf(texts, files), texts, files, now);
  }
  const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

  test('nothing, mostly', async () => {
    expect(await concerns(new Date())).toEqual([]);
    expect(await concerns(new Date(), 0o640)).toEqual([]);
  });

  test('that the certificate has expired', async () => {
    expect(await concerns(inDays(31))).toEqual([expect.stringMatching(/cert\.pem has expired on \d{4}-/)]);
  });

  test('that it is not valid yet', async () => {
    expect(await concerns(inDays(-2))).toEqual([
      expect.stringMatching(/cert\.pem is valid from \d{4}-.+ on/),
    ]);
  });

  test('that everybody may read the key', async () => {
    expect(await concerns(new Date(), 0o644)).toEqual([
      expect.stringMatching(/^Every user of this machine may read the private key in .+key\.pem\.$/),
    ]);
  });
});
