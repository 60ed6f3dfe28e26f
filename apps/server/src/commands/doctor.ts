import { constants } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { assertNotOpenByOversight } from '../config/exposure.ts';
import { tlsFilesOf } from '../config/tls.ts';
import { examineBackups } from '../doctor/backups.ts';
import { examineCertificate } from '../doctor/certificate.ts';
import { judgeMessages } from '../doctor/messages.ts';
import { judgeClock, judgeProcess, processFacts } from '../doctor/process.ts';
import { reportJson, reportText, verdictOf, type Report } from '../doctor/report.ts';
import { judgeFaults, judgeSettings } from '../doctor/settings.ts';
import { systemClock } from '../shared/clock.ts';
import { shownDatabase } from '../shared/database-url.ts';
import { mayAccess } from '../shared/disk.ts';
import { StartError } from '../shared/errors.ts';
import { findingsAbout, shownSpan, type Finding } from '../shared/findings.ts';
import type { Checkup } from '../storage/checkup.ts';
import { examineDatabase } from '../storage/open.ts';
import type { CommandContext } from './context.ts';

interface DoctorOptions {
  readonly json?: boolean;
  readonly quick?: boolean;
}

/** `worklog doctor`: looks at everything around the program, and changes nothing. */
export function addDoctorCommand(program: Command, context: CommandContext): void {
  doctorCommand(program).action(async (options: DoctorOptions) => {
    show(await examine(context, options), options, context.print);
  });
}

/** The same where the settings cannot be used, and so nothing else can be looked at but what this process runs with. */
export function addDoctorOfFaults(program: Command, faults: readonly string[], version: string): void {
  doctorCommand(program).action((options: DoctorOptions) => {
    const at = systemClock.now();
    const findings = [...judgeFaults(faults), ...judgeProcess(processFacts(), at)];
    const report = { version, database: undefined, at, findings, losses: [] };
    show(report, options, (line) => process.stdout.write(`${line}\n`));
  });
}

function doctorCommand(program: Command): Command {
  return program
    .command('doctor')
    .description(
      'examine settings, permissions, database, clock, space and backups, and say what could be lost; ends with 1 when there is a problem',
    )
    .option('--json', 'print the report as JSON')
    .option('--quick', 'do not read the whole SQLite file to see whether it is sound');
}

function show(report: Report, { json }: DoctorOptions, print: (line: string) => void): void {
  print(json ? reportJson(report) : reportText(report));
  if (verdictOf(report.findings) === 'problem') process.exitCode = 1;
}

async function examine(context: CommandContext, { quick = false }: DoctorOptions): Promise<Report> {
  const { config, projectRoot, version, clock } = context;
  const { database } = config;
  const at = clock.now();
  const checkup = await examineDatabase(database, projectRoot, { thorough: !quick, clock });
  const { contents } = checkup;
  const backups = await examineBackups(backupsPlan(context, checkup), at);
  return {
    version,
    database: shownDatabase(database),
    at,
    findings: [
      ...judgeSettings(config),
      ...(await examineStart(context, at)),
      ...judgeProcess(processFacts(), at),
      ...checkup.findings,
      ...judgeClock(at, contents?.newestEntryAt, config.timeZone),
      ...backups.findings,
      ...(contents ? judgeMessages(contents) : []),
    ],
    losses: [...checkup.losses, lastBackup(backups.newestAt, at)],
  };
}

function backupsPlan({ config, projectRoot }: CommandContext, { contents }: Checkup) {
  const { backupDir, backupEvery, database } = config;
  return {
    folder: backupDir === undefined ? undefined : resolve(projectRoot, backupDir),
    every: backupEvery,
    databaseFile: database.kind === 'sqlite' ? resolve(projectRoot, database.path) : undefined,
    bytes: contents?.bytes,
    lastRegularAt: contents?.lastBackupAt,
    mayWrite: (folder: string) => mayAccess(folder, constants.W_OK),
  };
}

/** What else a start would be refused for, and the certificate if there is one. */
async function examineStart({ config, projectRoot }: CommandContext, now: Date): Promise<Finding[]> {
  const about = findingsAbout('settings');
  const refuse = (finding: string): Finding =>
    about.problem('start', finding, 'No server starts until that is mended.');
  const refusals = [
    ...refusalBy(() => {
      assertNotOpenByOversight(config);
    }),
    ...refusalBy(() => tlsFilesOf(config, projectRoot)),
    ...(config.backupEvery !== undefined && config.backupDir === undefined
      ? ['WORKLOG_BACKUP_EVERY needs WORKLOG_BACKUP_DIR, which says where.']
      : []),
  ];
  if (refusals.length > 0) return refusals.map(refuse);
  const files = tlsFilesOf(config, projectRoot);
  return files ? examineCertificate(files, now) : [];
}

/** The sentence of the StartError that something throws, if it does. */
function refusalBy(attempt: () => void): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof StartError) return [error.message];
    throw error;
  }
}

function lastBackup(at: Date | undefined, now: Date): string {
  if (!at) return 'By a mistake, a break-in or a fire: everything, because nothing is known of any backup.';
  const age = shownSpan(now.getTime() - at.getTime());
  return `By a mistake, a break-in or a fire: everything since the last backup of ${at.toISOString()}, ${age} ago; all of it if that is in the same place.`;
}
