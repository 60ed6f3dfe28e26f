import type { Connection } from './connection.ts';

/** How long reads take, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** Below so many milliseconds a ratio would compare the noise of the machine. */
const noise = 2;

/** Reads a configuration many times, one after another. */
export async function measureReads(connection: Connection, name: string, times: number): Promise<Latency> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now();
    const { status } = await connection.send({ method: 'GET', path: `/configs/${name}` });
    if (status !== 200) throw new Error(`A read was answered ${status}.`);
    measured.push(performance.now() - startedAt);
  }
  measured.sort((a, b) => a - b);
  return { p50: measured[Math.floor(times / 2)] ?? 0, p99: measured[Math.floor(times * 0.99)] ?? 0 };
}

/** How many times longer the usual read takes than before. */
export function ratioOf(now: Latency, before: Latency): number {
  return now.p50 / before.p50;
}

/** Whether the usual read takes no more than so many times as long as before. */
export function isWithin(ratio: number, now: Latency, before: Latency): boolean {
  return now.p50 <= ratio * Math.max(before.p50, noise);
}

/** Both in words. */
export function shown({ p50, p99 }: Latency): string {
  return `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
}
