import { messageOf } from '../../shared/errors.ts';
import {
  type KeyPair,
  type KeyPairFiles,
  keyPairOf,
  type KeyPairTexts,
  readKeyPairFiles,
} from './key-pair.ts';

/** How often the files are read, in milliseconds. */
const everyMilliseconds = 1000;

/** Is told how exchanges of the certificate go. */
interface KeyPairObserver {
  /** There is a new pair, and it can be used. */
  renewed(pair: KeyPair, texts: KeyPairTexts): void;
  /** What is in the files cannot be used; `why` is a sentence. Told once for each such state. */
  refused(why: string): void;
}

interface WatchParts {
  readonly files: KeyPairFiles;
  /** What is in use. */
  readonly texts: KeyPairTexts;
  readonly observer: KeyPairObserver;
}

/** What the files held when they were read: texts, or why they could not be read. */
type Found = KeyPairTexts | string;

/**
 * Notices that the files of a certificate and its key hold others. It reads them again and again, because what tools do
 * differs: certbot and Kubernetes exchange links, others write into the file, and not every file system tells of it.
 *
 * What it finds counts when the next look finds the same, so that files half-written, or only one of the two exchanged,
 * are no alarm.
 */
export class KeyPairWatch {
  readonly #parts: WatchParts;
  #last: string;
  #judged: string;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#last = this.#judged = fingerprint(parts.texts);
  }

  /** Looks from now on, until it is stopped. */
  start(): void {
    this.#timer = setTimeout(() => {
      void this.look().finally(() => {
        if (!this.#isStopped) this.start();
      });
    }, everyMilliseconds).unref();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** Looks once. */
  async look(): Promise<void> {
    const found = await find(this.#parts.files);
    const now = fingerprint(found);
    const isSettled = now === this.#last;
    this.#last = now;
    if (!isSettled || now === this.#judged) return;
    this.#judged = now;
    this.#judge(found);
  }

  #judge(found: Found): void {
    const { files, observer } = this.#parts;
    if (typeof found === 'string') {
      observer.refused(found);
      return;
    }
    try {
      observer.renewed(keyPairOf(found, files), found);
    } catch (error) {
      observer.refused(messageOf(error));
    }
  }
}

async function find(files: KeyPairFiles): Promise<Found> {
  try {
    return await readKeyPairFiles(files);
  } catch (error) {
    return messageOf(error);
  }
}

function fingerprint(found: Found): string {
  return typeof found === 'string' ? found : `${found.certificate}\n${found.key}`;
}
