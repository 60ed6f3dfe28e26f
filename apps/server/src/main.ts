import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addAdminCommands } from './commands/admin.ts';
import { addBackupCommand } from './commands/backup.ts';
import { addDoctorCommand, addDoctorOfFaults } from './commands/doctor.ts';
import { addGenerateCommand } from './commands/generate.ts';
import { commandContext, type CommandContext } from './commands/context.ts';
import { addMongodbCommands } from './commands/mongodb.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { serve } from './commands/serve.ts';
import { addTokenCommands } from './commands/token.ts';
import { loadConfig, settingFaults } from './config/load.ts';
import { TokenError } from './modules/tokens/index.ts';
import { AppError, StartError } from './shared/errors.ts';
import { systemClock } from './shared/clock.ts';

/** The project's folder: three above this file, both as source and as built. */
const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs the program with the words behind its name, such as `['serve']` or `['token', 'list']`. An error that an
 * operator can mend ends it with one sentence on standard error and exit code 1. Scripts may give it another clock, or
 * listen to what it tells; no setting does.
 */
export async function main(
  words: readonly string[],
  substitutes: Partial<Pick<CommandContext, 'clock' | 'tell'>> = {},
): Promise<void> {
  // What this program writes holds everybody's data: nobody else on the machine needs to read it.
  process.umask(0o077);
  try {
    const { version } = packageJson;
    const program = new Command('worklog')
      .description('A day ledger on a JSON configuration store')
      .version(version);
    const faults = settingFaults(process.env);
    if (faults.length > 0 && words[0] === 'doctor') {
      addDoctorOfFaults(program, faults, version);
      await program.parseAsync(words, { from: 'user' });
      return;
    }
    const config = loadConfig(process.env);
    const context = {
      ...commandContext({ config, projectRoot, version, clock: systemClock }),
      ...substitutes,
    };
    program
      .command('serve')
      .description('run the server')
      .action(() => serve(context));
    addTokenCommands(program, context);
    addAdminCommands(program, context);
    addBackupCommand(program, context);
    addRestoreCommand(program, context);
    addMongodbCommands(program, context);
    addDoctorCommand(program, context);
    addGenerateCommand(program, context);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${explain(error)}\n`);
  }
}

function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof TokenError || error instanceof AppError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
