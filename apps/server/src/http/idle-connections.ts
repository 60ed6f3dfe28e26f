import { Server as TlsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How often it is looked whether a connection can be closed while the server stops, in milliseconds. */
const everyMilliseconds = 50;

/**
 * Closes each connection as soon as its last request is answered, once the server stops. It would stay open for
 * further requests, and the process with it, until the client lets go. One that has carried nothing is closed, too:
 * browsers open some in advance, and to Node.js they are not idle but about to send a request.
 */
export function closeIdleConnectionsAtTheEnd(app: FastifyInstance): void {
  const unused = unusedConnections(app);
  app.addHook('preClose', async () => {
    const { server } = app;
    if (!server.listening) return;
    const closing = setInterval(() => {
      server.closeIdleConnections();
      for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
    }, everyMilliseconds);
    server.once('close', () => {
      clearInterval(closing);
    });
  });
}

/** The connections without a whole head of a request so far; with TLS, those whose handshake is finished. */
function unusedConnections({ server }: FastifyInstance): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on(server instanceof TlsServer ? 'secureConnection' : 'connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
}
