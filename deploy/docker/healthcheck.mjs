// Asks the server in the same container whether it is alive. Ends with 0 if it is, else with 1 and a sentence.
import http from 'node:http';
import https from 'node:https';

const { HOST = '0.0.0.0', PORT: port = '8080', TLS_CERT_FILE } = process.env;
const patienceMs = 4000;

/** Where a server is reached from the same machine that listens on every address. */
const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' };
const host = reachable[HOST] ?? HOST;
// The certificate is for the name by which others know the server, and is none of this question's business.
const options = { host, port, path: '/livez', timeout: patienceMs, rejectUnauthorized: false };

function fail(why) {
  console.error(`The server on ${host}, port ${port}, is not well: ${why}.`);
  process.exit(1);
}

const { get } = TLS_CERT_FILE ? https : http;
get(options, ({ statusCode }) => {
  if (statusCode === 200) process.exit(0);
  fail(`it answers ${statusCode}`);
})
  .on('timeout', () => fail(`no answer for ${patienceMs / 1000} seconds`))
  .on('error', (error) => fail(error.message));
