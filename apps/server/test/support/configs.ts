import type { ApiClient } from './api-client.ts';
import type { Answer } from './http.ts';

/** A configuration as a client reads it. */
interface ConfigJson {
  readonly name: string;
  readonly data: readonly Record<string, unknown>[];
}

/** A page, or all, of the list. */
export interface ListJson {
  readonly configs: readonly ConfigJson[];
  readonly next?: string;
}

/** What an update answers. */
export interface UpdateJson {
  readonly match_count: number;
  readonly modified_count: number;
  readonly version: number;
  readonly etag: string;
}

/** The members of a problem document that tests look at. */
export interface ProblemJson {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly Issue?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly etag?: string;
  readonly version?: number;
  readonly configuration?: ConfigJson;
}

let count = 0;

/** A name that no other test of the file uses. */
export function freshName(prefix = 'config'): string {
  return `${prefix}_${++count}`;
}

/** A configuration that was created for a test. */
export interface Created {
  readonly name: string;
  readonly path: string;
  /** Its entity tag, with quotes. */
  readonly etag: string;
}

/** Creates a configuration under a fresh name. */
export async function createConfig(client: ApiClient, data: unknown = [{ a: 1 }]): Promise<Created> {
  const name = freshName();
  const answer = await client.post('/configs', { name, data });
  if (answer.status !== 200) throw new Error(`The configuration was not created: ${answer.text}`);
  return { name, path: `/configs/${name}`, etag: etagOf(answer) };
}

/** The entity tag of an answer, with quotes. */
export function etagOf(answer: Answer): string {
  const { etag } = answer.headers;
  if (etag === undefined) throw new Error('The answer has no ETag.');
  return etag;
}

/** The stable name of the problem that was answered. */
export function codeOf(answer: Answer): string {
  return answer.json<ProblemJson>().code;
}

/** Where the input was at fault, one pointer a fault. */
export function pointersOf(answer: Answer): string[] {
  return (answer.json<ProblemJson>().errors ?? []).map(({ pointer }) => pointer);
}
