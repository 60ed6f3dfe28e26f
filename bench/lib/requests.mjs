import http from 'node:http';

const agent = new http.Agent({ keepAlive: true });

/** The bytes of a request, ready to be sent again and again. */
export function requestBytes(method, url, { token, headers = {}, body } = {}) {
  const lines = [
    `${method} ${url} HTTP/1.1`,
    'host: 127.0.0.1',
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined
      ? []
      : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
}

/** Sends one request and resolves to the whole answer, its headers as they came: `[name, value, name, ...]`. */
export function askOnce(server, method, url, { headers = {}, body } = {}) {
  const authorization = server.token === undefined ? {} : { authorization: `Bearer ${server.token}` };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { port: server.port, method, path: url, headers: { ...authorization, ...headers }, agent },
      (response) => {
        const { statusCode, headers: byName, rawHeaders } = response;
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: statusCode, headers: byName, rawHeaders, body: text }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** As `askOnce`, and resolves to the JSON value of the answer, which must have status 200. */
export async function askJson(server, url) {
  const { status, body } = await askOnce(server, 'GET', url);
  if (status !== 200) throw new Error(`GET ${url} was answered ${status}: ${body.slice(0, 300)}`);
  return JSON.parse(body);
}
