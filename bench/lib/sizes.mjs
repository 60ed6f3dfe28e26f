import { markdownTable, plainTable, short, shownRatio } from './table.mjs';

const goal = 'at most 1.5';
const megabyte = 1e6;

/** Latencies of each operation on the small and on the big store. */
export function latencyText(results, [small, big], { markdown }) {
  const sizes = [small, big].map(({ total }) => total.toLocaleString('en'));
  const columns = ['p50', 'p99'].flatMap((point) => [
    ...sizes.map((size) => `${point} ms, ${size}`),
    `${point} ratio (min-max)`,
  ]);
  const rows = results.map(({ name, compared }) => [
    name,
    ...latencyCells(compared, 'p50'),
    ...latencyCells(compared, 'p99'),
    goal,
  ]);
  return table(['milliseconds an answer', ...columns, 'goal'], rows, markdown);
}

function latencyCells([small, big], point) {
  const read = ({ latencies }) => latencies.all[point];
  return [short(small.value(read).median), short(big.value(read).median), shownRatio(big.ratio(read))];
}

/** What filling the stores with so many of `what` took, and how large they are. */
export function sizeText(what, stores, { markdown }) {
  const head = [
    what,
    'filled in s',
    'a second',
    'database MB',
    'bytes each',
    'server MB',
    'at most MB',
    'database server MB',
  ];
  const rows = stores.map(({ total, seconds, bytes, memory, databaseMemory }) => [
    total.toLocaleString('en'),
    seconds === undefined ? 'kept' : short(seconds),
    seconds === undefined ? '-' : short(total / seconds),
    short(bytes / megabyte),
    short(bytes / total),
    short(memory && memory.now / megabyte),
    short(memory && memory.peak / megabyte),
    short(databaseMemory && databaseMemory / megabyte),
  ]);
  return table(head, rows, markdown);
}

function table(head, rows, markdown) {
  return markdown ? markdownTable(head, rows) : plainTable(head, rows);
}
