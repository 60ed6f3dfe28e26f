/** What a client says of an encoding that it does not name. */
const others = '*';

/**
 * The best way to send something: the first of `available` that the client wants most, RFC 9110 section 12.5.3.
 * `identity` is taken where nothing better is wanted, even if the client refuses it: an answer is worth more.
 *
 * @param header `Accept-Encoding`, if it was sent
 * @param available what there is, the best first, `identity` last
 */
export function chooseEncoding<Encoding extends string>(
  header: string | undefined,
  available: readonly Encoding[],
): Encoding | 'identity' {
  const wishes = readWishes(header ?? '');
  let best: { readonly encoding: Encoding | 'identity'; readonly weight: number } = {
    encoding: 'identity',
    weight: 0,
  };
  for (const encoding of available) {
    if (encoding === 'identity') continue;
    const weight = wishes.get(encoding) ?? wishes.get(others) ?? 0;
    if (weight > best.weight) best = { encoding, weight };
  }
  return best.weight >= (wishes.get('identity') ?? 0) ? best.encoding : 'identity';
}

/** The weight of each encoding that the header names; without a weight it is 1, and one that is no number is 0. */
function readWishes(header: string): ReadonlyMap<string, number> {
  const wishes = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    if (name === '') continue;
    const weight = parameters.find((text) => text.startsWith('q='))?.slice(2) ?? '1';
    wishes.set(
      name === 'x-gzip' ? 'gzip' : name,
      /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(weight) ? Number(weight) : 0,
    );
  }
  return wishes;
}
