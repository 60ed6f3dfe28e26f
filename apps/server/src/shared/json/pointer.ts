/** A JSON Pointer (RFC 6901) made of keys and indexes: `['data', 0, 'a/b']` is `/data/0/a~1b`. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
