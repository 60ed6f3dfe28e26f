import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { shownDatabase } from '../shared/database-url.ts';
import { messageOf, StartError } from '../shared/errors.ts';
import { initiateMongo } from '../storage/open.ts';
import type { CommandContext } from './context.ts';

/** How long servers of MongoDB that start beside this command may take to answer, in milliseconds. */
const patience = 60_000;

/** `worklog mongodb init`: what has to be done once before Worklog can use a new MongoDB. */
export function addMongodbCommands(program: Command, context: CommandContext): void {
  program
    .command('mongodb')
    .description('MongoDB, where it runs for Worklog alone')
    .command('init')
    .requiredOption('--key-file <file>', 'the file that the servers of MongoDB have as their keyFile')
    .description(
      'make the servers of DATABASE_URL the replica set that it names, with its user; does only what is missing',
    )
    .action(({ keyFile }: { keyFile: string }) => init(context, keyFile));
}

async function init({ config, projectRoot, tell }: CommandContext, keyFile: string): Promise<void> {
  const key = await readKey(resolve(projectRoot, keyFile));
  const done = await initiateMongo(config.database, { key, patience });
  const shown = shownDatabase(config.database);
  if (done.replicaSet) tell(`Initiated the replica set of ${shown}.`);
  if (done.user === 'made') tell(`Made the user of ${shown}.`);
  if (done.user === 'changed') tell(`Changed the password of the user of ${shown}.`);
  if (!done.replicaSet && done.user === undefined) tell(`There was nothing to do in ${shown}.`);
}

async function readKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new StartError(`The key of MongoDB cannot be read from ${file}: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}
