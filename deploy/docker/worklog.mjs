#!/usr/bin/env node
// `worklog COMMAND` in the container. There everything is installed and built, so it is only run.
import { constants } from 'node:os';

const words = process.argv.slice(2);
const signals = ['SIGTERM', 'SIGINT'];
const end = (signal) => process.exit(128 + constants.signals[signal]);

// The first process of a container ignores every signal that it does not handle itself.
for (const signal of signals) process.on(signal, end);
const { main } = await import('../apps/server/dist/main.js');
// The server has handlers of its own, which finish the work under way.
if (words[0] === 'serve') for (const signal of signals) process.off(signal, end);
await main(words);
