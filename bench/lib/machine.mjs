import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { short } from './table.mjs';
import { median } from './statistics.mjs';
import { newFolder } from './workplace.mjs';

/** One line about the machine, for the heading of a table of results. */
export function machineLine(versions) {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const parts = [
    `${os.cpus().length} × ${cpu?.model ?? 'unknown processor'}`,
    `${memory} GB`,
    `${os.type()} ${os.release()}`,
    `Node.js ${process.versions.node}`,
    ...versions,
    `a durable write of 4 KiB takes ${short(durableWriteMs())} ms`,
    `load ${os.loadavg()[0].toFixed(1)} before`,
  ];
  return parts.join(', ');
}

/** Milliseconds that the disk of the databases needs to make 4 KiB durable: without it no create can be quicker. */
function durableWriteMs() {
  const file = openSync(path.join(newFolder(), 'fsync'), 'w');
  const block = Buffer.alloc(4096);
  const times = Array.from({ length: 50 }, () => {
    const startedAt = performance.now();
    writeSync(file, block);
    fsyncSync(file);
    return performance.now() - startedAt;
  });
  closeSync(file);
  return median(times);
}
