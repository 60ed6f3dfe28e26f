import type { Command } from 'commander';
import { scopeHelp, TokenService } from '../modules/tokens/index.ts';
import { shownDatabase } from '../shared/database-url.ts';
import type { CommandContext } from './context.ts';
import { readExpiry } from './expiry.ts';

interface CreateOptions {
  readonly name: string;
  readonly scope: string[];
  readonly expires?: string;
}

/** `worklog token create`, `list` and `revoke`: API tokens that belong to the operator. */
export function addTokenCommands(program: Command, context: CommandContext): void {
  const token = program.command('token').description('API tokens, for applications and scripts');
  const withTokens = (use: (tokens: TokenService) => Promise<void>): Promise<void> =>
    context.withStorage((storage) => use(new TokenService(storage.tokens, storage, context.clock)));

  token
    .command('create')
    .description('make a token and print it, alone, on standard output; it cannot be shown again')
    .requiredOption('--name <name>', 'what to call it, to find it again')
    .requiredOption('--scope <scope...>', `what it allows: ${scopeHelp}`)
    .option(
      '--expires <when>',
      'a time such as 2027-01-31T00:00:00Z, or a span such as 90d or 12h (default: never)',
    )
    .action(({ name, scope, expires }: CreateOptions) =>
      withTokens(async (tokens) => {
        const expiresAt = readExpiry(expires, context.clock.now());
        context.print(await tokens.create({ name, scopes: scope, expiresAt }));
        context.tell(`The token ${name} is in force, in ${shownDatabase(context.config.database)}.`);
      }),
    );

  token
    .command('list')
    .description('print the tokens, one JSON object a line, without their secrets')
    .action(() =>
      withTokens(async (tokens) => {
        for (const shown of await tokens.list()) context.print(JSON.stringify(shown));
      }),
    );

  token
    .command('revoke')
    .argument('<name>', 'the name of the token')
    .description('end a token, at once and in every running server')
    .action((name: string) => withTokens((tokens) => tokens.revoke(name)));
}
