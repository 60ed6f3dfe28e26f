import { once } from 'node:events';
import net from 'node:net';

/** After so many milliseconds without a byte nothing more is expected: before an answer, and behind one. */
const patience = { before: 1000, behind: 50 };

/**
 * Opens a connection that says nothing by itself. Errors end it without a word; `stubborn`: it does not close when
 * the server does.
 */
export async function connect(url: string, { stubborn = false } = {}): Promise<net.Socket> {
  const { hostname, port } = new URL(url);
  const socket = net.connect({ port: Number(port), host: hostname, allowHalfOpen: stubborn });
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  return socket;
}

/** Sends bytes, whether or not they are HTTP, and collects what comes back until the server closes or is silent. */
export async function exchange(url: string, bytes: Buffer): Promise<string> {
  const socket = await connect(url);
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString('latin1');
    socket.setTimeout(patience.behind);
  });
  socket.setTimeout(patience.before, () => socket.destroy());
  socket.write(bytes);
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

/** The statuses of all answers in what came back over one connection. */
export function statusesIn(answer: string): number[] {
  return Array.from(answer.matchAll(/HTTP\/1\.1 (\d{3}) /g), ([, status]) => Number(status));
}
