import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Certificate, makeCertificate } from '../../../test/support/certificate.ts';
import { readKeyPairFiles } from './key-pair.ts';
import { KeyPairWatch } from './watch.ts';

const first = makeCertificate();
const second = makeCertificate();
const third = makeCertificate();

/** A folder whose files are reached by a link that can be exchanged, as Kubernetes mounts a Secret. */
class Folder {
  readonly #path = mkdtempSync(join(tmpdir(), 'worklog-tls-'));
  readonly files = {
    certificate: join(this.#path, 'data', 'tls.crt'),
    key: join(this.#path, 'data', 'tls.key'),
  };
  #links = 0;

  constructor() {
    onTestFinished(() => {
      rmSync(this.#path, { recursive: true });
    });
  }

  exchange({ certificate, key }: Pick<Certificate, 'certificate' | 'key'>): void {
    const target = join(this.#path, String(++this.#links));
    mkdirSync(target);
    writeFileSync(join(target, 'tls.crt'), certificate);
    writeFileSync(join(target, 'tls.key'), key, { mode: 0o600 });
    symlinkSync(target, join(this.#path, 'next'));
    renameSync(join(this.#path, 'next'), join(this.#path, 'data'));
  }
}

/** A watch over the first pair, and what it tells: the certificates that are to be used, and the refusals. */
async function watched() {
  const folder = new Folder();
  folder.exchange(first);
  const { files } = folder;
  const told: unknown[] = [];
  const observer = {
    renewed: ({ context }: { context: { cert?: unknown } }) => told.push(context.cert),
    refused: (why: string) => told.push(why),
  };
  const watch = new KeyPairWatch({ files, texts: await readKeyPairFiles(files), observer });
  return { folder, files, told, watch };
}

test('files that stay the same are nothing new', async () => {
  const { told, watch, folder } = await watched();
  await watch.look();
  folder.exchange(first);
  await watch.look();
  await watch.look();
  expect(told).toEqual([]);
});

test('another pair is used once it has been seen twice, and told once', async () => {
  const { told, watch, folder } = await watched();
  folder.exchange(second);
  await watch.look();
  expect(told).toEqual([]);
  await watch.look();
  await watch.look();
  expect(told).toEqual([second.certificate]);
  folder.exchange(first);
  await watch.look();
  await watch.look();
  expect(told).toEqual([second.certificate, first.certificate]);
});

test('a moment in which only one of the two files is new is no alarm', async () => {
  const { told, watch, files } = await watched();
  writeFileSync(files.key, second.key);
  await watch.look();
  writeFileSync(files.certificate, second.certificate);
  await watch.look();
  await watch.look();
  expect(told).toEqual([second.certificate]);
});

test('what stays broken is refused once, and the next good pair is used', async () => {
  const { told, watch, folder, files } = await watched();
  folder.exchange({ certificate: second.certificate, key: third.key });
  for (let look = 0; look < 4; look += 1) await watch.look();
  expect(told).toEqual([expect.stringMatching(/TLS_KEY_FILE does not belong to the certificate/)]);
  rmSync(files.key);
  for (let look = 0; look < 4; look += 1) await watch.look();
  expect(told.slice(1)).toEqual([`The file ${files.key} of TLS_KEY_FILE is not there.`]);
  folder.exchange(third);
  await watch.look();
  await watch.look();
  expect(told.slice(2)).toEqual([third.certificate]);
});
