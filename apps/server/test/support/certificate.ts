import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** Who a certificate is for, and when. */
export interface CertificateOptions {
  /** Host names and IPv4 addresses. */
  readonly names?: readonly string[];
  readonly validFrom?: Date;
  readonly expiresAt?: Date;
}

/** A certificate that signs itself and its private key, both PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
  readonly privateKey: KeyObject;
}

const day = 86_400_000;

/**
 * Makes a certificate with a key of its own. By hand (RFC 5280, DER), because Node.js makes none, not every machine has a
 * tool that does, and one that lies among the files expires some day.
 */
export function makeCertificate({
  names = ['localhost', '127.0.0.1', 'worklog.example'],
  validFrom = new Date(Date.now() - day),
  expiresAt = new Date(Date.now() + 30 * day),
}: CertificateOptions = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(names[0]!)))));
  const toBeSigned = sequence(
    der(0xa0, version3),
    // Begins with 01, so that it is positive.
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time(validFrom), time(expiresAt)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(subjectAltName, der(0x04, sequence(...names.map(generalName)))))),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  // The signature is a string of bits; the zero says how many of the last byte are left out.
  const whole = sequence(toBeSigned, ecdsaWithSha256, der(0x03, Buffer.of(0), signature));
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines(whole)}-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    privateKey,
  };
}

/** A value with its tag and its length. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 0xff), content]);
}

const sequence = (...contents: readonly Buffer[]): Buffer => der(0x30, ...contents);

const objectId = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const commonName = objectId('550403');
const subjectAltName = objectId('551d11');
const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
const version3 = der(0x02, Buffer.of(2));

/** As YYYYMMDDHHMMSSZ. */
const time = (date: Date): Buffer =>
  der(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));

const generalName = (name: string): Buffer =>
  isIPv4(name) ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name));

const lines = (bytes: Buffer): string => bytes.toString('base64').replace(/.{1,64}/g, '$&\n');
