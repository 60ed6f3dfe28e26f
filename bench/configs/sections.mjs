import { insertCandidates } from './inserts.mjs';
import { readCandidates, unchangedCandidates } from './reads.mjs';
import { connections } from './stores.mjs';
import { createCandidates, mixCandidates } from './writes.mjs';

/**
 * What is measured. `weight` multiplies the length of a turn: what waits for a disk needs longer. `needsMongo`: it is
 * left out where there is no MongoDB.
 */
export const sections = {
  get: {
    title: 'GET one configuration with a token',
    about: `${connections} connections, 1,000 configurations in turn; the bare server sends the same bytes, headers included.`,
    view: 'rates',
    weight: 1,
    candidates: readCandidates,
    summary: [
      { label: 'GET one: answers', of: 'rate', goal: 'at least 0.5' },
      { label: 'GET one: CPU time', of: 'cpu' },
    ],
  },
  unchanged: {
    title: 'The same with If-None-Match: 304',
    about: `${connections} connections; the bare server sends the same bytes and compares nothing.`,
    view: 'rates',
    weight: 1,
    candidates: unchangedCandidates,
    summary: [
      { label: '304: answers', of: 'rate', goal: 'at least 0.5' },
      { label: '304: CPU time', of: 'cpu' },
    ],
  },
  create: {
    title: 'Durable creates, with all rows of the search index',
    about: `${connections} connections, each request another name; the bare server reads the same bodies and stores nothing.`,
    view: 'rates',
    weight: 2,
    candidates: createCandidates,
    summary: [
      { label: 'creates: answers', of: 'rate', goal: 'at least 0.15' },
      { label: 'creates: CPU time', of: 'cpu' },
    ],
  },
  mix: {
    title: 'Nine reads to one update',
    about: `${connections} connections that never pause, so every answer waits for ${connections - 1} others.`,
    view: 'latencies',
    weight: 1.5,
    candidates: mixCandidates,
    summary: [
      { label: 'mix: p99 of reads, times bare', of: ['read', 'p99'] },
      { label: 'mix: p99 of updates, times bare', of: ['write', 'p99'] },
    ],
  },
  insert: {
    title: "Creates on MongoDB against the driver's own insertOne",
    about: `${connections} at a time, the same document, majority and journal; the CPU time is that of the process with the driver.`,
    view: 'rates',
    weight: 1.5,
    needsMongo: true,
    candidates: insertCandidates,
    summary: [{ label: "creates against the driver's insertOne", of: 'rate', goal: 'at least 0.7' }],
  },
};
