import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { pino } from 'pino';
import { buildApp } from '../app.ts';
import { settingsDocument } from '../config/document.ts';
import { loadConfig } from '../config/load.ts';
import { Metrics } from '../http/metrics.ts';
import { openApiText } from '../http/openapi.ts';
import { StartError } from '../shared/errors.ts';
import { openStorage } from '../storage/open.ts';
import type { CommandContext } from './context.ts';

/** `worklog generate`: writes the files that are made from the code. For developers, so not listed in the help. */
export function addGenerateCommand(program: Command, context: CommandContext): void {
  program
    .command('generate', { hidden: true })
    .option('--check', 'write nothing; fail when a file is stale')
    .action(async ({ check }: { check?: true }) => {
      const files = {
        'openapi.json': await currentOpenApi(context),
        'docs/configuration.md': settingsDocument(),
      };
      for (const [name, text] of Object.entries(files)) {
        const path = join(context.projectRoot, name);
        if (!check) writeFileSync(path, text);
        else if (readFileSync(path, 'utf8') !== text)
          throw new StartError(`${name} is stale; run npm run generate.`);
      }
    });
}

/** The API description of a server with every setting at its default. */
async function currentOpenApi({ version, clock }: CommandContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'worklog-generate-'));
  const config = loadConfig({ DATABASE_URL: `sqlite:${join(folder, 'empty.db')}` });
  const metrics = new Metrics();
  const storage = await openStorage({
    database: config.database,
    projectRoot: folder,
    forServer: true,
    observer: metrics,
  });
  const logger = pino({ level: 'silent' });
  const app = await buildApp({ config, version, pageFolder: folder, storage, metrics, clock, logger });
  try {
    return openApiText(app);
  } finally {
    await app.close();
    await storage.close();
    await rm(folder, { recursive: true });
  }
}
