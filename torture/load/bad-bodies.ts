import type { BadRequest } from './bad-requests.ts';

const mebibyte = 1024 * 1024;

/** Bodies that are too large, broken or deeper than anything should be. */
export function badBodies(token: string): BadRequest[] {
  const post = (body: string | Buffer, headers = ''): Buffer => {
    const bytes = Buffer.from(body as string);
    const head = `POST /configs HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\n`;
    return Buffer.concat([Buffer.from(`${head}Content-Length: ${bytes.length}\r\n${headers}\r\n`), bytes]);
  };
  const data = (text: string): Buffer => post(`{"name":"bad","data":${text}}`);
  const keys = (count: number): string => Array.from({ length: count }, (_, key) => `"k${key}":1`).join(',');
  const deep = (open: string, close: string, depth: number): string =>
    open.repeat(depth) + close.repeat(depth);
  const bodies: Record<string, [Buffer, ...number[]]> = {
    'a body of 2 MiB': [post('x'.repeat(2 * mebibyte)), 413],
    'a body that is one byte too large': [post(`"${'x'.repeat(mebibyte)}"`), 413],
    '100,000 open brackets': [post('['.repeat(100_000)), 400],
    '200,000 nested arrays': [data(`[{"a":${deep('[', ']', 200_000)}}]`), 400],
    '100,000 nested objects': [data(`[${deep('{"a":', '}', 100_000).replace(':}', ':1}')}]`), 400],
    'one level too deep': [data(`[{"a":${deep('[', ']', 31)}}]`), 400],
    'too many values': [data(`[{${keys(10_001)}}]`), 400],
    'a number beyond all doubles': [data('[{"a":1e999999999}]'), 400],
    'a number of 500,000 digits': [data(`[{"a":${'9'.repeat(500_000)}}]`), 400],
    'a fraction of 500,000 digits': [data(`[{"a":0.${'1'.repeat(500_000)}}]`), 400],
    'a key twice': [data('[{"a":1,"a":2}]'), 400],
    'half a surrogate pair': [data('[{"a":"\\ud800"}]'), 400],
    'bytes that are no UTF-8': [post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])), 400],
    'UTF-8 longer than it should be': [post(Buffer.from([0x22, 0xc0, 0xaf, 0x22])), 400],
    'a byte order mark': [post(Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d])), 400],
    'only NUL': [post(Buffer.alloc(1000)), 400],
    'half of it': [post('{"name":"bad","data":[{"a":'), 400],
    'two values': [post('{"name":"bad","data":[]} {}'), 400],
    'no JSON': [post('name=bad&data=1'), 400],
    'no object': [post('[]'), 400],
    'the name of a prototype': [
      data('[{"__proto__":{"a":1},"constructor":{"prototype":{"b":1}}}]'),
      200,
      409,
    ],
    'an unknown encoding': [post('{}', 'Content-Encoding: gzip\r\n'), 415],
  };
  return Object.entries(bodies).map(([what, [bytes, ...statuses]]) => ({ what, bytes, statuses }));
}
