import { cpuRatio, rate, ratesView } from '../lib/rates.mjs';
import { markdownTable, plainTable, short, shownRatio } from '../lib/table.mjs';

const latency = (kind, point) => (measured) => measured.latencies?.[kind]?.[point];

const views = {
  rates: ratesView,
  /** How long an answer takes, in milliseconds. */
  latencies: {
    head: [
      '',
      'read p50 ms',
      'read p99 ms',
      'times bare (min-max)',
      'write p50 ms',
      'write p99 ms',
      'times bare (min-max)',
      'per second',
    ],
    row: (one) => [
      one.name,
      ...latencyCells(one, 'read'),
      ...latencyCells(one, 'write'),
      short(one.value(rate)?.median),
    ],
  },
};

function latencyCells(one, kind) {
  return [
    short(one.value(latency(kind, 'p50'))?.median),
    short(one.value(latency(kind, 'p99'))?.median),
    shownRatio(one.ratio(latency(kind, 'p99'))),
  ];
}

/** One comparison as text. */
export function sectionText({ title, about, view, compared }, { markdown }) {
  const { head, row } = views[view];
  const rows = compared.map(row);
  return markdown
    ? `### ${title}\n\n${about}\n\n${markdownTable(head, rows)}\n`
    : `${title}\n${about}\n\n${plainTable(head, rows)}\n`;
}

/** One line a comparison: how each store stands to the reference. */
export function summaryText(sections, { markdown }) {
  const columns = ['SQLite', 'MongoDB', 'json-server'];
  const head = ['reference = 1', ...columns, 'goal'];
  const rows = sections.flatMap(({ summary, compared }) =>
    summary.map(({ label, of, goal = '' }) => [
      label,
      ...columns.map((column) =>
        shown(
          compared.find(({ name }) => isColumn(name, column)),
          of,
        ),
      ),
      goal,
    ]),
  );
  return markdown ? markdownTable(head, rows) : plainTable(head, rows);
}

function isColumn(name, column) {
  return name.endsWith(column) || (column === 'MongoDB' && name.startsWith("the store's create"));
}

function shown(compared, of) {
  if (!compared) return '-';
  return shownRatio(
    of === 'cpu' ? cpuRatio(compared) : compared.ratio(of === 'rate' ? rate : latency(...of)),
  );
}
