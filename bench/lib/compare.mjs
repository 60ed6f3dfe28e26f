import { spreadOf } from './statistics.mjs';

/**
 * Measures several candidates in turns, so that what else the machine does meets all of them, and sets each in
 * relation to the first, round by round.
 *
 * @param {{name: string, measure(milliseconds: number): Promise<Measured>}[]} candidates the first is the reference
 * @param {{rounds: number, milliseconds: number, warmUp: number}} effort milliseconds of each turn
 * @returns {Promise<Compared[]>}
 *
 * @typedef {{rate: number, cpu?: number, latencies?: Record<string, {p50: number, p99: number}>}} Measured
 * @typedef {{name: string, rounds: Measured[], ratio(read: (measured: Measured) => number | undefined): Spread |
 * undefined, value(read: (measured: Measured) => number | undefined): Spread | undefined}} Compared
 * @typedef {{median: number, least: number, most: number}} Spread
 */
export async function compare(candidates, { rounds, milliseconds, warmUp }) {
  for (const { measure } of candidates) await measure(warmUp);
  const results = candidates.map(({ name }) => ({ name, rounds: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < candidates.length; turn += 1) {
      // Each round begins with another one: none always runs behind the same neighbour.
      const index = (round + turn) % candidates.length;
      results[index].rounds.push(await candidates[index].measure(milliseconds));
    }
  }
  return results.map((result) => ({ ...result, ...readers(result, results[0]) }));
}

function readers({ rounds }, reference) {
  return {
    value: (read) => spreadOf(rounds.map(read)),
    ratio: (read) =>
      spreadOf(rounds.map((measured, round) => divide(read(measured), read(reference.rounds[round])))),
  };
}

function divide(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}
