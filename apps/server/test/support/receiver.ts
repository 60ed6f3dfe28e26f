import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { expect, onTestFinished } from 'vitest';

/** A message that arrived. */
export interface Received {
  readonly path: string;
  readonly text: string;
}

type Answer = (response: ServerResponse, received: Received) => void;

/** A real HTTP server that stands for the destinations outside; each path is one. */
export class Receiver {
  /** Everything that was sent, whatever was answered, in the order of arrival. */
  readonly received: Received[] = [];
  readonly #answers = new Map<string, Answer>();
  #server: http.Server | undefined;
  #port = 0;

  /** A receiver that ends with the test. */
  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await receiver.up();
    onTestFinished(() => receiver.down());
    return receiver;
  }

  /** For WORKLOG_OUTGOING_HOSTS. */
  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  url(path: string): string {
    return this.origin + path;
  }

  /** Starts it again at the same port. */
  async up(): Promise<void> {
    const server = http.createServer((request, response) => void this.#take(request, response));
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Stops it: connections are refused, and those that are open are cut. */
  async down(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  /** What a path answers; without it: 200. */
  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** Has a path answer with a status. */
  answerStatus(path: string, status: number, headers: http.OutgoingHttpHeaders = {}): void {
    this.answer(path, (response) => response.writeHead(status, headers).end());
  }

  /** Lets a path hang; returns what answers those who wait, and lets those who come go. */
  hang(path: string): () => void {
    const waiting: ServerResponse[] = [];
    this.answer(path, (response) => waiting.push(response));
    return () => {
      this.#answers.delete(path);
      for (const response of waiting) response.end('ok');
    };
  }

  /** The texts that arrived at a path. */
  texts(path: string): string[] {
    return this.received.filter((one) => one.path === path).map(({ text }) => text);
  }

  /** Waits until so many messages have arrived at a path; fails when it takes long. */
  async until(path: string, count: number): Promise<void> {
    await expect.poll(() => this.texts(path).length, { timeout: 10_000, interval: 10 }).toBe(count);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const received = { path: request.url ?? '', text: (JSON.parse(body) as { text: string }).text };
    this.received.push(received);
    const answer = this.#answers.get(received.path);
    if (answer) answer(response, received);
    else response.end('ok');
  }
}
