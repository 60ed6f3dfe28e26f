// The server that all others are compared with: Node's own, which reads a request and sends an answer made before.
// Its parent says which: `{ method: { status, headers: [name, value, ...], body } }`.
import { createServer } from 'node:http';

let answers = {};

const server = createServer((request, response) => {
  const { status, headers, body } = answers[request.method];
  const answer = () => response.writeHead(status, headers).end(body);
  if (request.method === 'GET') answer();
  else request.on('end', answer).resume();
});

server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', (chosen) => {
  answers = chosen;
  process.send({});
});
process.on('disconnect', () => process.exit());
