import { short, shownRatio } from './table.mjs';

/** Answers a second. */
export const rate = (measured) => measured.rate;

const cpu = (measured) => measured.cpu;

/** How much of one core the process used: well below 1, something else was what kept it from answering more. */
const busy = ({ rate: each, cpu: micros }) => micros && (each * micros) / 1e6;

/** The reference's processor time over this one's: as with the rates, 1 is as good as the reference. */
export const cpuRatio = (compared) => invert(compared.ratio(cpu));

/** The columns of a table of answers a second and processor time, and the row of one candidate. */
export const ratesView = {
  head: ['', 'per second', 'ratio (min-max)', 'CPU µs each', 'CPU ratio (min-max)', 'busy'],
  row: (one) => [
    one.name,
    short(one.value(rate)?.median),
    shownRatio(one.ratio(rate)),
    short(one.value(cpu)?.median),
    shownRatio(cpuRatio(one)),
    shownShare(one.value(busy)?.median),
  ],
};

function invert(spread) {
  return spread && { median: 1 / spread.median, least: 1 / spread.most, most: 1 / spread.least };
}

function shownShare(share) {
  return share === undefined ? '-' : `${Math.round(share * 100)} %`;
}
