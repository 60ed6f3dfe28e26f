import { batchOfAYear } from './batch.mjs';
import {
  connections,
  daysOfAYear,
  summaryOfAYear,
  yearAgainstBare,
  yearByHttp,
  yearFromStorage,
} from './year.mjs';

/**
 * What is measured on a small and on a big database, one at a time. `measure` makes of a store what `compare` calls.
 */
export const operations = [
  { name: 'a year of one person', measure: yearByHttp },
  { name: 'the same, storage alone', measure: yearFromStorage },
  { name: 'the days of a year', measure: daysOfAYear },
  { name: 'the summary of a year', measure: summaryOfAYear },
  { name: 'a batch of 366 days', measure: batchOfAYear },
];

/** What is measured against a server that does nothing, on all databases together. */
export const sections = [
  {
    title: "A year by the older API's view",
    about: `${connections} connections, 100 people in turn, each with an API token of their own; the bare server sends the same bytes, headers included.`,
    candidates: yearAgainstBare,
  },
];
