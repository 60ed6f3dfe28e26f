import type { BadRequest } from './bad-requests.ts';

type Texts = Readonly<Record<string, readonly [text: string, ...statuses: number[]]>>;

const head = 'Host: localhost\r\nConnection: close\r\n';

/** What is no HTTP, or hardly. */
export function brokenHttp(token: string): BadRequest[] {
  const authorized = `${head}Authorization: Bearer ${token}\r\n`;
  const texts = { ...lines, ...headers, ...addresses(authorized), ...frames(authorized) };
  return Object.entries(texts).map(([what, [text, ...statuses]]) => ({
    what,
    bytes: Buffer.from(text, 'latin1'),
    statuses,
  }));
}

const lines: Texts = {
  'random bytes': ['\x00\x01\x02\xff\xfe\r\n\r\n', 400],
  'the first bytes of TLS': ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  'the beginning of HTTP/2': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 505],
  'a version of its own': [`GET / HTTP/9.9\r\n${head}\r\n`, 400, 505],
  'no version': ['GET /\r\n\r\n', 400, 421],
  'an unknown method': [`BREW /configs HTTP/1.1\r\n${head}\r\n`, 400],
  'a method in small letters': [`get /livez HTTP/1.1\r\n${head}\r\n`, 400],
  CONNECT: [`CONNECT localhost:80 HTTP/1.1\r\n${head}\r\n`],
  TRACE: [`TRACE /configs HTTP/1.1\r\n${head}\r\n`, 405],
};

const headers: Texts = {
  'no host': ['GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  'two hosts': [`GET /livez HTTP/1.1\r\nHost: a\r\n${head}\r\n`, 200, 400],
  'a foreign host': ['GET /configs HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n', 421],
  'headers of 100 KiB': [`GET /livez HTTP/1.1\r\n${head}X-Large: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
  '5,000 headers': [`GET /livez HTTP/1.1\r\n${head}${'X: 1\r\n'.repeat(5000)}\r\n`, 200, 431],
  'a space before the colon': [`GET /livez HTTP/1.1\r\n${head}X-Space : 1\r\n\r\n`, 400],
  'a folded header': [`GET /livez HTTP/1.1\r\n${head}X-Folded: 1\r\n 2\r\n\r\n`, 400],
  'a NUL in a header': [`GET /livez HTTP/1.1\r\n${head}X-Nul: \0\r\n\r\n`, 400],
  'an upgrade to something else': [
    `GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`,
    200,
  ],
};

const addresses = (authorized: string): Texts => ({
  'a path of 100,000 characters': [`GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${head}\r\n`, 414, 431],
  'a name of 10,000 characters': [`GET /configs/${'a'.repeat(10_000)} HTTP/1.1\r\n${authorized}\r\n`, 404],
  'a broken percent-encoding': [`GET /configs/%zz%c0 HTTP/1.1\r\n${authorized}\r\n`, 400],
  'a NUL in the path': [`GET /configs/%00 HTTP/1.1\r\n${authorized}\r\n`, 404],
  'a path out of the root': [`GET /../../../etc/passwd HTTP/1.1\r\n${authorized}\r\n`, 404],
  'a broken query': [`GET /configs?%zz=%ff&limit=%00 HTTP/1.1\r\n${authorized}\r\n`, 400],
  'a query of prototypes': [`GET /configs?__proto__=1&constructor=2 HTTP/1.1\r\n${authorized}\r\n`, 400],
  'a broken tag': [`GET /configs/none HTTP/1.1\r\n${authorized}If-Match: "\r\n\r\n`, 400],
});

/** Requests whose body does not end where they say. */
function frames(authorized: string): Texts {
  const post = (end: string): string => `POST /configs HTTP/1.1\r\n${authorized}${end}`;
  return {
    'two lengths': [post('Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'), 400],
    'a negative length': [post('Content-Length: -1\r\n\r\n{}'), 400],
    'a length and chunks': [post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}'), 400],
    'broken chunks': [post('Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'), 400],
    'an unknown expectation': [post('Expect: a-miracle\r\nContent-Length: 0\r\n\r\n'), 417],
  };
}
