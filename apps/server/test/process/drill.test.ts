import { expect, it } from 'vitest';
import { sampleEverything } from '../../src/storage/conformance/everything.ts';
import { fill } from './support/databases.ts';
import { readDocument, shownIn } from './support/document.ts';
import { freshDatabaseUrl, freshFolder } from './support/files.ts';
import { Program } from './support/program.ts';
import { startServer } from './support/server.ts';

it('the drill of docs/operations.md works as it stands, beside a running server', async () => {
  const [drill] = shownIn(readDocument('docs/operations.md'));
  expect(drill?.command).toContain('-- restore --dry-run');
  const settings = { DATABASE_URL: freshDatabaseUrl() };
  await fill(settings.DATABASE_URL, sampleEverything());
  await startServer(settings);
  const shell = new Program('bash', ['-c', `set -e -o pipefail\n${drill!.command}`], {
    ...settings,
    TMPDIR: freshFolder(),
  });
  expect(await shell.ended, shell.stderr).toMatchObject({ code: 0 });
  expect(shell.stdout.trim()).toBe(drill!.answer);
});
