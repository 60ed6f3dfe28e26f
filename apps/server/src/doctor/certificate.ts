import { keyPairOf, readKeyPairFiles, type KeyPair, type KeyPairFiles } from '../http/tls/key-pair.ts';
import { judgeMode } from '../shared/disk.ts';
import { StartError } from '../shared/errors.ts';
import { findingsAbout, shownSpan, type Finding } from '../shared/findings.ts';

const about = findingsAbout('certificate');
const permissions = findingsAbout('permissions');

/** Whoever renews certificates by a program does it earlier than this before they expire, in milliseconds. */
const soon = 14 * 86_400_000;

/** Judges the files that TLS is spoken with. */
export async function examineCertificate(files: KeyPairFiles, now: Date): Promise<Finding[]> {
  try {
    const pair = keyPairOf(await readKeyPairFiles(files), files);
    return [judgeValidity(pair, files, now), judgeMode(permissions, 'key file', files.key)];
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return [about.problem('usable', error.message, 'No server starts until that is mended.')];
  }
}

/** Judges from when and until when a certificate is valid. */
function judgeValidity(
  { validFrom, expiresAt }: Pick<KeyPair, 'validFrom' | 'expiresAt'>,
  { certificate }: Pick<KeyPairFiles, 'certificate'>,
  now: Date,
): Finding {
  const mend =
    'Put a new certificate and its key in the place of the two files; a running server takes it into use.';
  const left = expiresAt.getTime() - now.getTime();
  const until = `The certificate in ${certificate} is valid until ${expiresAt.toISOString()}`;
  if (now < validFrom)
    return about.problem(
      'validity',
      `The certificate in ${certificate} is valid only from ${validFrom.toISOString()} on.`,
      'Set the clock if it is wrong, or use another certificate.',
    );
  if (left <= 0)
    return about.problem(
      'validity',
      `The certificate in ${certificate} has expired on ${expiresAt.toISOString()}.`,
      mend,
    );
  if (left < soon) return about.warning('validity', `${until}, ${shownSpan(left)} more.`, mend);
  return about.ok('validity', `${until}.`);
}
