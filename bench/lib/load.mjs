import { Exchange } from './exchange.mjs';
import { cpuSeconds } from './process-usage.mjs';
import { percentile } from './statistics.mjs';

/**
 * Keeps connections to a server busy, each with one request at a time, and measures.
 *
 * @param {{port: number, pid?: number}} server `pid`: the process whose processor time is counted
 * @param {object} load
 * @param {number} load.connections how many
 * @param {number} [load.milliseconds] how long
 * @param {number} [load.requests] or how many requests in all
 * @param {() => {bytes: Buffer | string, status: number, kind: string}} load.next the next request, and the status
 * that its answer must have
 * @returns {Promise<{rate: number, cpu?: number, latencies: Record<string, {p50: number, p99: number}>}>} answers a
 * second; the server's microseconds of processor time for each; by kind of request, milliseconds
 */
export async function runLoad(server, load) {
  const exchanges = await Promise.all(
    Array.from({ length: load.connections }, () => Exchange.open(server.port)),
  );
  try {
    const cpuBefore = cpuSeconds(server.pid);
    const startedAt = performance.now();
    const times = await drive(exchanges, load, startedAt);
    const seconds = (performance.now() - startedAt) / 1000;
    return summary(times, seconds, cpuBefore && cpuSeconds(server.pid) - cpuBefore);
  } finally {
    for (const exchange of exchanges) exchange.close();
  }
}

/** Sends requests on all connections until there is no more to do; resolves to the times of answers by kind. */
async function drive(exchanges, { milliseconds = Infinity, requests = Infinity, next }, startedAt) {
  const times = {};
  const deadline = startedAt + milliseconds;
  let sent = 0;
  const busy = exchanges.map(
    (exchange) =>
      new Promise((resolve, reject) => {
        const goOn = () => {
          const sentAt = performance.now();
          if (sent >= requests || sentAt >= deadline) return resolve();
          sent += 1;
          const { bytes, status, kind } = next();
          const onAnswer = (answered) => {
            if (answered !== status)
              return reject(new Error(`${kind} was answered ${answered} and not ${status}.`));
            (times[kind] ??= []).push(performance.now() - sentAt);
            goOn();
          };
          exchange.send(bytes, onAnswer, reject);
        };
        goOn();
      }),
  );
  await Promise.all(busy);
  return times;
}

function summary(times, seconds, cpu) {
  const answers = Object.values(times).reduce((sum, { length }) => sum + length, 0);
  const latencies = Object.entries(times).map(([kind, all]) => [
    kind,
    { p50: percentile(all, 0.5), p99: percentile(all, 0.99) },
  ]);
  return {
    rate: answers / seconds,
    cpu: cpu === undefined ? undefined : (cpu / answers) * 1e6,
    latencies: Object.fromEntries(latencies),
  };
}
