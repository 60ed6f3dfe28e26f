import { useEffect, useRef, useState } from 'react';
import { openStream } from '../../data/client.ts';
import { readStream, type Arrived } from './read-stream.ts';

/** How a download stands. */
type DownloadState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly arrived: Arrived }
  | { readonly kind: 'done'; readonly bytes: number }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A file that is got from the server and saved by the browser. */
export interface Download {
  readonly state: DownloadState;
  readonly start: (path: `/${string}`, fileName: string) => void;
  readonly cancel: () => void;
}

/** Gets a file with its progress; leaving the screen cancels it. */
export function useDownload(): Download {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(path: `/${string}`, fileName: string, { signal }: AbortController): Promise<void> {
    setState({ kind: 'running', arrived: { bytes: 0, total: undefined } });
    try {
      const file = await readStream(await openStream(path, signal), (arrived) => {
        if (!signal.aborted) setState({ kind: 'running', arrived });
      });
      save(file, fileName);
      setState({ kind: 'done', bytes: file.size });
    } catch (error) {
      setState(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error });
    }
  }

  return {
    state,
    start: (path, fileName) => {
      running.current?.abort();
      running.current = new AbortController();
      void run(path, fileName, running.current);
    },
    cancel: () => running.current?.abort(),
  };
}

/** Lets the browser save a file, as if a link to it had been followed. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has to have begun before the address is taken away.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
