// Writes packages/api-client/src/schema.ts, the types of openapi.json; with --check it only says whether they are stale.
// Part of `npm run generate`, after the server has written openapi.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';
import { inProject } from './lib/project.mjs';

const target = 'packages/api-client/src/schema.ts';

const header = `// Generated from openapi.json by \`npm run generate\`. Do not edit.\n\n`;

const description = JSON.parse(readFileSync(inProject('openapi.json'), 'utf8'));
const text = header + astToString(await openapiTypes(description));
const path = inProject(target);

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.error(`${target} is stale; run npm run generate.`);
  process.exitCode = 1;
}
