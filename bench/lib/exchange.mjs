import { once } from 'node:events';
import net from 'node:net';

const endOfHead = '\r\n\r\n';
const readSize = 64 * 1024;

/** Statuses whose answers have no body, whatever their headers say. */
const withoutBody = new Set([204, 304]);

/**
 * One open connection that carries one request at a time. It looks at no more of an answer than its status and
 * where it ends: a complete client would need as much processor time as the servers that are measured.
 */
export class Exchange {
  #socket;
  /** The beginning of a head that came in several pieces. */
  #head;
  /** Bytes of the current answer that have not come yet. */
  #missing = 0;
  #status = 0;
  #onAnswer;
  #onFault;

  /** Resolves when the connection to this port of the own machine is open. */
  static async open(port) {
    const exchange = new Exchange();
    const callback = (length, buffer) => exchange.#receive(buffer.subarray(0, length));
    const onread = { buffer: Buffer.allocUnsafe(readSize), callback };
    exchange.#socket = net.connect({ host: '127.0.0.1', port, noDelay: true, onread });
    await once(exchange.#socket, 'connect');
    exchange.#socket.on('error', (error) => exchange.#onFault?.(error));
    exchange.#socket.on('close', () => exchange.#onFault?.(new Error('The server closed a connection.')));
    return exchange;
  }

  /** Sends a request; `onAnswer` gets the status of the answer when it is complete. */
  send(bytes, onAnswer, onFault) {
    this.#onAnswer = onAnswer;
    this.#onFault = onFault;
    this.#socket.write(bytes);
  }

  close() {
    this.#onFault = undefined;
    this.#socket.destroy();
  }

  #receive(chunk) {
    try {
      if (this.#missing > 0) this.#missing -= chunk.length;
      else if (!this.#begin(chunk)) return;
      if (this.#missing < 0) throw new Error('An answer is longer than it says.');
    } catch (error) {
      this.#onFault(error);
      return;
    }
    if (this.#missing === 0) this.#onAnswer(this.#status);
  }

  /** Reads the head of an answer and how many bytes are missing behind `chunk`; false while it is not complete. */
  #begin(chunk) {
    const bytes = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
    const end = bytes.indexOf(endOfHead);
    // The buffer is used again for the next piece, so what is kept is copied.
    this.#head = end === -1 ? Buffer.from(bytes) : undefined;
    if (end === -1) return false;
    const head = bytes.latin1Slice(0, end);
    this.#status = Number(head.slice(9, 12));
    this.#missing = end + endOfHead.length + bodyLength(head, this.#status) - bytes.length;
    return true;
  }
}

function bodyLength(head, status) {
  if (withoutBody.has(status)) return 0;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer does not say how long it is:\n${head}`);
  return Number(length);
}
