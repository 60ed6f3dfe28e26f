import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './program.ts';

/** A block of shell commands in a document, and the answer that it shows below. */
export interface Shown {
  readonly command: string;
  /** Undefined: the commands print nothing of interest, but must succeed. */
  readonly answer: string | undefined;
}

const block = /^```sh\n([^]*?)\n```(?:\n\n```(?:json|text)\n([^]*?)\n```)?$/gm;

/** The text of a document of the project. */
export function readDocument(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}

/** Every block of commands of a document: marked `sh`, and its answer, right below it, `json` or `text`. */
export function shownIn(text: string): Shown[] {
  return [...text.matchAll(block)].map(([, command = '', answer]) => ({ command, answer }));
}

const stringOrSpace = /("(?:[^"\\\n]|\\.)*")|\s+/g;
const incarnation = /[0-9a-f]{16}(?=-\d+)/g;

/**
 * An answer without what may differ between the document and the server: line breaks and spaces, which a document
 * has for its readers, and the random part of entity tags.
 */
export function comparable(answer: string): string {
  const text = answer.replace(stringOrSpace, (_match, string: string | undefined) => string ?? '');
  return text.replace(incarnation, 'INCARNATION');
}
