import { AnswerLog } from './answer-log.ts';
import { Connection, NotSent, type Call, type Reply, type Sender } from './connection.ts';

/**
 * Stands before several servers as a load balancer does: each request goes to one of them at random, and to another
 * when nobody listens there. What was sent is never sent again, because it may have been done. So a write counts as
 * acknowledged when one server's whole answer has arrived and its status says so.
 */
export class Gateway {
  /** How every request went that was sent. */
  readonly answers = new AnswerLog();
  readonly #urls: readonly string[];
  readonly #token: string;

  /** `token`: what requests are sent with unless a client brings its own. */
  constructor(urls: readonly string[], token: string) {
    this.#urls = urls;
    this.#token = token;
  }

  /** A client's connection to all of them. */
  connect(token = this.#token): Sender {
    return new BalancedConnection(
      this.#urls.map((url) => new Connection(url, token)),
      this.answers,
    );
  }
}

class BalancedConnection implements Sender {
  readonly #connections: readonly Connection[];
  readonly #answers: AnswerLog;

  constructor(connections: readonly Connection[], answers: AnswerLog) {
    this.#connections = connections;
    this.#answers = answers;
  }

  async send(call: Call): Promise<Reply> {
    const sentAt = performance.now();
    const first = Math.floor(Math.random() * this.#connections.length);
    for (const connection of [...this.#connections.slice(first), ...this.#connections.slice(0, first)]) {
      try {
        const reply = await connection.send(call);
        this.#answers.note(sentAt, reply);
        return reply;
      } catch (error) {
        if (error instanceof NotSent) continue;
        this.#answers.noteBroken(sentAt);
        throw error;
      }
    }
    throw new NotSent('None of the servers is there.');
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }
}
