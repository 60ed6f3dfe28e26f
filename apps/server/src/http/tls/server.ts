import type { RequestListener } from 'node:http';
import { Server } from 'node:https';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { KeyPair } from './key-pair.ts';

/** A handshake that takes longer is cut off, in milliseconds. */
const handshakeTimeout = 10_000;

/** An HTTPS server whose certificate can be exchanged, and that does not wait for handshakes when it stops. */
class TlsServer extends Server {
  /** The bare connections whose handshake is not finished, by the client's address and port. */
  readonly #handshakes = new Map<string, Socket>();

  constructor({ context }: KeyPair, onRequest: RequestListener, onFailure: (error: Error) => void) {
    // A missing Host header is refused by a problem document of our own, see sites.ts.
    super({ ...context, handshakeTimeout, requireHostHeader: false }, onRequest);
    this.on('connection', (socket: Socket) => {
      this.#watchHandshake(socket);
    });
    this.on('secureConnection', (socket: TLSSocket) => this.#handshakes.delete(peerOf(socket)));
    // Node.js would report it as a broken request, but on such a connection nothing can be answered.
    this.removeAllListeners('tlsClientError');
    this.on('tlsClientError', (error: Error, socket: TLSSocket) => {
      socket.destroy();
      onFailure(error);
    });
  }

  #watchHandshake(socket: Socket): void {
    const peer = peerOf(socket);
    this.#handshakes.set(peer, socket);
    socket.once('close', () => {
      if (this.#handshakes.get(peer) === socket) this.#handshakes.delete(peer);
    });
  }

  /** Those without a request, and those that have not come so far; Node.js waits for the latter. */
  override closeIdleConnections(): void {
    super.closeIdleConnections();
    for (const socket of this.#handshakes.values()) socket.destroy();
  }
}

function peerOf({ remoteAddress = '', remotePort = 0 }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

/** How long a server waits, in milliseconds. */
export interface Patience {
  /** For a whole request. */
  readonly requestTimeout: number;
  /** On a connection on which nothing moves. */
  readonly connectionTimeout: number;
  /** For the next request on a connection. */
  readonly keepAliveTimeout: number;
}

/** The TLS of one server: makes the server, and exchanges its certificate while it runs. */
export class Tls {
  #pair: KeyPair;
  #server: TlsServer | undefined;
  readonly #onFailure: (error: Error) => void;

  /** `onFailure` is told of handshakes that fail, such as that of a client which speaks no TLS. */
  constructor(pair: KeyPair, onFailure: (error: Error) => void) {
    this.#pair = pair;
    this.#onFailure = onFailure;
  }

  /** Makes the server, for the framework to listen with. */
  createServer(onRequest: RequestListener, patience: Patience): Server {
    const server = new TlsServer(this.#pair, onRequest, this.#onFailure);
    server.requestTimeout = patience.requestTimeout;
    server.keepAliveTimeout = patience.keepAliveTimeout;
    server.setTimeout(patience.connectionTimeout);
    this.#server = server;
    return server;
  }

  /** Takes another pair into use: for new connections. Those that are open go on with theirs. */
  use(pair: KeyPair): void {
    this.#pair = pair;
    this.#server?.setSecureContext(pair.context);
  }
}
