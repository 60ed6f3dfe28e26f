// `npm run build`: builds the server into apps/server/dist and the page into apps/web/dist; or what it is told of both.
import { buildPage } from './lib/build-page.mjs';
import { buildServer } from './lib/build-server.mjs';
import { Refusal } from './lib/project.mjs';

const builders = { server: buildServer, page: buildPage };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(builders);

const outcomes = await Promise.allSettled(wanted.map((part) => builders[part]()));
for (const { reason } of outcomes.filter(({ status }) => status === 'rejected')) {
  process.exitCode = 1;
  // What is wrong in the server's sources, its bundler has already printed with its place.
  if (!reason.errors) console.error(reason instanceof Refusal ? reason.message : reason);
}
