/** Requests that are as they should be. */
export function goodRequests(token: string): Buffer[] {
  const head = `Host: localhost\r\nAuthorization: Bearer ${token}\r\n`;
  const body = '{"name":"damaged","data":[{"a":1.5,"b":["x",null],"c":{"d":"\\u00e9"}}]}';
  const sized = `${head}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  return [
    `POST /configs HTTP/1.1\r\n${sized}`,
    `POST /configs HTTP/1.1\r\n${chunked}`,
    `PUT /configs/damaged HTTP/1.1\r\nIf-Match: "0123456789abcdef-1", *\r\n${sized}`,
    `PATCH /configs/damaged HTTP/1.1\r\nIf-None-Match: "x"\r\n${sized}`,
    `DELETE /configs/damaged HTTP/1.1\r\n${head}\r\n`,
    `GET /configs/damaged HTTP/1.1\r\nIf-None-Match: W/"a"\r\n${head}\r\n`,
    `GET /configs?limit=10&fields=name&cursor=YWZ0ZXI6YQ HTTP/1.1\r\n${head}\r\n`,
    `GET /search?data.c.d=%C3%A9&data.a[gte]=1&limit=5 HTTP/1.1\r\n${head}\r\n`,
    `GET /metrics HTTP/1.1\r\n${head}\r\n`,
    `OPTIONS /configs HTTP/1.1\r\nOrigin: http://localhost\r\n${head}\r\n`,
  ].map((text) => Buffer.from(text, 'latin1'));
}

/** The same request with some bytes changed, lost or doubled at random. */
export function damage(request: Buffer): Buffer {
  let bytes = Buffer.from(request);
  for (let times = 1 + Math.floor(Math.random() * 2); times > 0; times -= 1) {
    const at = Math.floor(Math.random() * bytes.length);
    const end = at + 1 + Math.floor(Math.random() * 8);
    const parts = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
    const [before, hit, after] = parts as [Buffer, Buffer, Buffer];
    const kind = Math.random();
    if (kind < 0.4) bytes[at] = 0x20 + Math.floor(Math.random() * 0x5f);
    else if (kind < 0.6) bytes[at] = Math.floor(Math.random() * 256);
    else bytes = Buffer.concat(kind < 0.8 ? [before, after] : [before, hit, hit, after]);
  }
  return bytes;
}
