/** How many configurations share one value of the key `group`: what a search for it finds. */
export const groupSize = 10;

const scatter = 2_654_435_761;

/**
 * The name of the configuration with that number. Numbers that follow each other have names that lie far apart, as
 * those of applications do.
 */
export function nameOf(number) {
  const scattered = Number((BigInt(number) * BigInt(scatter)) % 2n ** 32n);
  return `bench_${scattered.toString(16).padStart(8, '0')}`;
}

/**
 * The JSON text of the data of one of `total` configurations: three objects of three keys each. Configurations behind
 * the first `total` are in groups of their own.
 */
export function dataOf(number, total) {
  const group = number < total ? number % Math.max(1, Math.floor(total / groupSize)) : number;
  return JSON.stringify([
    { group: `group-${group}`, host: `host-${number}.example.org`, port: 1024 + (number % 50_000) },
    { service: `service-${number % 97}`, enabled: number % 2 === 0, weight: (number % 1000) / 8 },
    { owner: `owner-${number % 5003}`, region: `region-${number % 31}`, level: number % 7 },
  ]);
}

/** The body of a POST that creates it. */
export function bodyOf(number, total) {
  return `{"name":"${nameOf(number)}","data":${dataOf(number, total)}}`;
}
