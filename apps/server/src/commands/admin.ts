import type { Command } from 'commander';
import { listenUrl } from '../config/tls.ts';
import { linkUrl } from '../modules/accounts/index.ts';
import { operator } from '../modules/audit/index.ts';
import { buildServices, type Services } from '../services.ts';
import { shownDatabase } from '../shared/database-url.ts';
import type { CommandContext } from './context.ts';
import { askSecret } from './secret.ts';

/** `worklog admin create` and `reset-link`: what an operator does where nobody can sign in who could. */
export function addAdminCommands(program: Command, context: CommandContext): void {
  const admin = program.command('admin').description('accounts, for whoever runs the server');
  const withServices = (use: (services: Services) => Promise<void>): Promise<void> =>
    context.withStorage((storage) => use(buildServices({ ...context, storage, onFailure: () => undefined })));

  admin
    .command('create')
    .argument('<name>', 'the name of the administrator')
    .description(
      'make the account of an administrator; the password is asked for, or read from standard input',
    )
    .action(async (name: string) => {
      const password = await askSecret('Password: ');
      await withServices(async ({ links }) => {
        await links.createAdministrator({ name, password }, operator);
        const where = shownDatabase(context.config.database);
        context.tell(`${name} is an administrator, in ${where}.`);
      });
    });

  admin
    .command('reset-link')
    .argument('<name>', 'the name of the person')
    .description('make a link to choose a new password, and print it, alone, on standard output')
    .action((name: string) =>
      withServices(async ({ links }) => {
        const { path } = await links.makeResetLink(name, operator);
        context.print(linkUrl(baseUrl(context), path));
        context.tell(`The link works once and within an hour; give it to ${name} alone.`);
      }),
    );
}

/** Under which address people reach the server, as far as the settings say. */
function baseUrl({ config }: CommandContext): string {
  return config.publicUrl?.href ?? listenUrl(config);
}
