/** An entity tag without quotes, `<incarnation>-<version>`: names one state of a configuration for ever. */
export type Tag = string;

/** What a client asked for, about one name. Each value is written by one operation only. */
export type Request =
  | { readonly kind: 'get'; readonly ifNoneMatch?: Tag | undefined }
  /** `POST`, or `PUT` with `If-None-Match: *`. */
  | { readonly kind: 'create'; readonly value: string }
  | { readonly kind: 'replace'; readonly value: string; readonly ifMatch?: Tag | undefined }
  | { readonly kind: 'delete'; readonly ifMatch?: Tag | undefined };

/** What the client was told. */
export type Answer =
  /** What is there: 200 of a read, or 412 of a write. */
  | { readonly kind: 'found'; readonly tag: Tag; readonly value: string }
  /** 304: that is still there. */
  | { readonly kind: 'unchanged'; readonly tag: Tag }
  /** 404. */
  | { readonly kind: 'absent' }
  /** 409: something of that name is there. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'written'; readonly tag: Tag }
  | { readonly kind: 'deleted' }
  /** The connection broke, or the server could not say: it may have happened, may happen later, or never. */
  | { readonly kind: 'unknown' };

/** One call of a client. Times are milliseconds of one monotonic clock. */
export interface Operation {
  readonly name: string;
  readonly client: number;
  readonly invoked: number;
  readonly returned: number;
  readonly request: Request;
  readonly answer: Answer;
}

/** The incarnation of a tag. */
export function incarnationOf(tag: Tag): string {
  return tag.slice(0, tag.lastIndexOf('-'));
}

/** The version of a tag. */
export function versionOf(tag: Tag): number {
  return Number(tag.slice(tag.lastIndexOf('-') + 1));
}

/** The tag of a version. */
export function tagOf(incarnation: string, version: number): Tag {
  return `${incarnation}-${version}`;
}

/** An operation in one line, for a person. */
export function describe({ client, invoked, returned, request, answer }: Operation): string {
  const { kind, ...rest } = request;
  const { kind: told, ...facts } = answer;
  const time = `${invoked.toFixed(2)} to ${returned.toFixed(2)} ms`;
  return `client ${client}, ${time}: ${kind} ${JSON.stringify(rest)} -> ${told} ${JSON.stringify(facts)}`;
}
