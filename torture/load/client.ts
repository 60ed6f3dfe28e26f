import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Operation, Request, Tag } from '../history/operation.ts';
import { NotSent, type Reply, type Sender } from './connection.ts';
import { dataOf, valueOf } from './values.ts';

/** Between two operations a client waits up to so many milliseconds. */
const longestPause = 8;
/** While nobody listens it tries again after so many milliseconds. */
const refusedPause = 15;

/** A server that clients write to, or several behind one address. */
export interface Target {
  connect(): Sender;
}

/** What the clients of one run share. */
export interface Run {
  readonly target: Target;
  readonly names: readonly string[];
  /** Every operation that was sent. */
  readonly history: Operation[];
  /** How often each status was answered. */
  readonly statuses: Map<number, number>;
  /** Sentences about answers that should not be. */
  readonly faults: string[];
  stopped: boolean;
}

/** Sends random operations about shared names, one after another, and writes down what it was told. */
export class Client {
  readonly #run: Run;
  readonly #id: number;
  readonly #connection: Sender;
  /** The tag that this client saw last of each name. Others may have written since. */
  readonly #tags = new Map<string, Tag>();
  #values = 0;

  constructor(run: Run, id: number) {
    this.#run = run;
    this.#id = id;
    this.#connection = run.target.connect();
  }

  /** Goes on until the run is stopped. */
  async work(): Promise<void> {
    while (!this.#run.stopped) {
      const name = pick(this.#run.names);
      const isSent = await this.do(name, this.#someRequest(name));
      await delay(isSent ? Math.random() * longestPause : refusedPause);
    }
    this.close();
  }

  close(): void {
    this.#connection.close();
  }

  /** Sends one operation and writes down how it went; false when it cannot have happened. */
  async do(name: string, request: Request): Promise<boolean> {
    const invoked = performance.now();
    const answer = await this.#answerOf(name, request);
    if (!answer) return false;
    const returned = performance.now();
    if ('tag' in answer) this.#tags.set(name, answer.tag);
    this.#run.history.push({ name, client: this.#id, invoked, returned, request, answer });
    return true;
  }

  #someRequest(name: string): Request {
    const kind = Math.random();
    const condition = Math.random() < 0.5 ? this.#tags.get(name) : undefined;
    if (kind < 0.35) return { kind: 'get', ifNoneMatch: condition };
    if (kind < 0.5) return { kind: 'create', value: this.#newValue() };
    if (kind < 0.93) return { kind: 'replace', value: this.#newValue(), ifMatch: condition };
    return { kind: 'delete', ifMatch: condition };
  }

  #newValue(): string {
    return `client${this.#id}.${++this.#values}`;
  }

  /** Undefined when the request was not even sent, or refused because the disk is full. */
  async #answerOf(name: string, request: Request): Promise<Answer | undefined> {
    try {
      const reply = await this.#connection.send(callOf(name, request));
      this.#run.statuses.set(reply.status, (this.#run.statuses.get(reply.status) ?? 0) + 1);
      return reply.status === 507 && request.kind !== 'get' ? undefined : this.#read(request, reply);
    } catch (error) {
      return error instanceof NotSent ? undefined : { kind: 'unknown' };
    }
  }

  #read(request: Request, reply: Reply): Answer {
    try {
      const answer = readAnswer(request, reply);
      if (answer) return answer;
    } catch {
      // Falls through: an answer that cannot be read is as wrong as an unexpected one.
    }
    this.#run.faults.push(`${request.kind} was answered ${reply.status}: ${reply.text.slice(0, 300)}`);
    return { kind: 'unknown' };
  }
}

function callOf(name: string, request: Request) {
  const path = `/configs/${name}`;
  switch (request.kind) {
    case 'get':
      return { method: 'GET', path, headers: conditional('if-none-match', request.ifNoneMatch) };
    case 'create':
      return Math.random() < 0.5
        ? { method: 'POST', path: '/configs', body: `{"name":"${name}","data":${dataOf(request.value)}}` }
        : { method: 'PUT', path, headers: { 'if-none-match': '*' }, body: bodyOf(request.value) };
    case 'replace':
      return {
        method: 'PUT',
        path,
        headers: conditional('if-match', request.ifMatch),
        body: bodyOf(request.value),
      };
    case 'delete':
      return { method: 'DELETE', path, headers: conditional('if-match', request.ifMatch) };
  }
}

function bodyOf(value: string): string {
  return `{"data":${dataOf(value)}}`;
}

function conditional(header: string, tag: Tag | undefined): Record<string, string> {
  return tag === undefined ? {} : { [header]: `"${tag}"` };
}

interface Body {
  readonly data?: unknown;
  readonly etag?: string;
  readonly configuration?: { readonly data: unknown };
}

/** Answers that say all by their status, and which requests may get them. */
const plainAnswers: readonly { readonly status: number; readonly to: RegExp; readonly answer: Answer }[] = [
  // The database may be gone for a moment, and then the server cannot say what became of a write.
  { status: 503, to: /./, answer: { kind: 'unknown' } },
  { status: 404, to: /get|replace|delete/, answer: { kind: 'absent' } },
  { status: 409, to: /create/, answer: { kind: 'taken' } },
  { status: 200, to: /delete/, answer: { kind: 'deleted' } },
];

/** What an answer says; undefined for one that this request must not get. */
function readAnswer({ kind }: Request, reply: Reply): Answer | undefined {
  const plain = plainAnswers.find(({ status, to }) => status === reply.status && to.test(kind));
  return plain?.answer ?? (kind === 'get' ? readFound(reply) : readWritten(kind, reply));
}

function readFound({ status, headers, text }: Reply): Answer | undefined {
  if (status === 304) return { kind: 'unchanged', tag: unquoted(headers.etag) };
  if (status !== 200) return undefined;
  const { data } = JSON.parse(text) as Body;
  return { kind: 'found', tag: unquoted(headers.etag), value: valueOf(data) };
}

function readWritten(kind: Request['kind'], { status, headers, text }: Reply): Answer | undefined {
  const { etag = headers.etag, configuration } = JSON.parse(text) as Body;
  if (status === 412) return { kind: 'found', tag: unquoted(etag), value: valueOf(configuration?.data) };
  const isWritten = status === 200 || (status === 201 && kind === 'create');
  return isWritten ? { kind: 'written', tag: unquoted(etag) } : undefined;
}

function unquoted(tag: string | undefined): Tag {
  const text = /^"(.+-\d+)"$/.exec(tag ?? '')?.[1];
  if (text === undefined) throw new Error(`${String(tag)} is no entity tag.`);
  return text;
}

function pick<T>(items: readonly T[]): T {
  return items[Math.floor(Math.random() * items.length)] as T;
}
