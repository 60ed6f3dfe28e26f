import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { messageOf, StartError } from '../../shared/errors.ts';

/** The paths of a certificate, with those of its issuers behind it, and of its private key; both PEM. */
export interface KeyPairFiles {
  readonly certificate: string;
  readonly key: string;
}

/** What the two files hold. */
export interface KeyPairTexts {
  readonly certificate: string;
  readonly key: string;
  /** Every user of the machine may read the file of the key. */
  readonly isKeyOpen: boolean;
}

/** A certificate and its private key, as a server can use them. */
export interface KeyPair {
  /** What the TLS layer is given. */
  readonly context: SecureContextOptions;
  readonly validFrom: Date;
  readonly expiresAt: Date;
}

/**
 * Reads both files.
 *
 * @throws StartError with one sentence that names the file.
 */
export async function readKeyPairFiles(files: KeyPairFiles): Promise<KeyPairTexts> {
  const certificate = await readNamed(files.certificate, 'TLS_CERT_FILE');
  const key = await readNamed(files.key, 'TLS_KEY_FILE');
  const { mode } = await stat(files.key);
  // On Windows the mode says nothing of who may read a file.
  return { certificate, key, isKeyOpen: process.platform !== 'win32' && (mode & 0o004) !== 0 };
}

async function readNamed(path: string, setting: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new StartError(`The file ${path} of ${setting} ${unreadable[code] ?? messageOf(error)}.`, {
      cause: error,
    });
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by the user that the program runs as',
  EISDIR: 'is a folder',
};

/**
 * Makes a pair of the texts of two files, which it has to name when they cannot be used.
 *
 * @throws StartError with one sentence that says which file is wrong, and why.
 */
export function keyPairOf(texts: KeyPairTexts, files: KeyPairFiles): KeyPair {
  const certificates = certificatesIn(texts.certificate, files.certificate);
  const [own] = certificates;
  assertBelongTogether(keyIn(texts.key, files.key), certificates, files);
  const context: SecureContextOptions = { cert: texts.certificate, key: texts.key, minVersion: 'TLSv1.2' };
  try {
    createSecureContext(context);
  } catch (error) {
    throw new StartError(
      `TLS cannot be spoken with ${files.certificate} of TLS_CERT_FILE and ${files.key} of TLS_KEY_FILE: ${messageOf(error)}.`,
      { cause: error },
    );
  }
  return { context, validFrom: new Date(own.validFrom), expiresAt: new Date(own.validTo) };
}

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

function certificatesIn(text: string, path: string): readonly [X509Certificate, ...X509Certificate[]] {
  const [own, ...issuers] = text.match(certificateBlock) ?? [];
  if (own === undefined) {
    const what = text.includes('PRIVATE KEY-----')
      ? 'a private key and no certificate; are TLS_CERT_FILE and TLS_KEY_FILE exchanged?'
      : 'no whole certificate in PEM form.';
    throw new StartError(`The file ${path} of TLS_CERT_FILE holds ${what}`);
  }
  try {
    return [new X509Certificate(own), ...issuers.map((block) => new X509Certificate(block))];
  } catch (error) {
    throw new StartError(`The file ${path} of TLS_CERT_FILE holds a certificate that is damaged.`, {
      cause: error,
    });
  }
}

function keyIn(text: string, path: string): KeyObject {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text)) {
    throw new StartError(
      `The private key in ${path} of TLS_KEY_FILE is protected by a pass phrase; store it without one, for example by: openssl pkey -in FILE -out NEW-FILE`,
    );
  }
  try {
    return createPrivateKey(text);
  } catch (error) {
    throw new StartError(`The file ${path} of TLS_KEY_FILE holds no whole private key in PEM form.`, {
      cause: error,
    });
  }
}

function assertBelongTogether(
  key: KeyObject,
  [own, ...issuers]: readonly [X509Certificate, ...X509Certificate[]],
  files: KeyPairFiles,
): void {
  if (own.checkPrivateKey(key)) return;
  if (issuers.some((certificate) => certificate.checkPrivateKey(key))) {
    throw new StartError(
      `The private key does not belong to the first certificate in ${files.certificate} of TLS_CERT_FILE; put the server's own before those of its issuers.`,
    );
  }
  throw new StartError(
    `The private key in ${files.key} of TLS_KEY_FILE does not belong to the certificate in ${files.certificate} of TLS_CERT_FILE.`,
  );
}

/** What an operator should know of a pair that can be used nevertheless: a sentence each. */
export function concernsAbout(
  { validFrom, expiresAt }: KeyPair,
  { isKeyOpen }: KeyPairTexts,
  { certificate, key }: KeyPairFiles,
  now: Date,
): readonly string[] {
  return [
    ...(expiresAt <= now
      ? [`The certificate in ${certificate} has expired on ${expiresAt.toISOString()}.`]
      : []),
    ...(validFrom > now
      ? [`The certificate in ${certificate} is valid from ${validFrom.toISOString()} on.`]
      : []),
    ...(isKeyOpen ? [`Every user of this machine may read the private key in ${key}.`] : []),
  ];
}
