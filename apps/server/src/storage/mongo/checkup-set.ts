import type { Document } from 'mongodb';
import { counted, findingsAbout, shownSpan, type Finding } from '../../shared/findings.ts';

const about = findingsAbout('replica set');

/** What is known of the members of a replica set, by `replSetGetStatus` and `replSetGetConfig`. */
export interface ReplicaSet {
  readonly name: string;
  readonly members: readonly Member[];
  /** Whether a majority counts as one only with its journal, where a client does not say so itself. */
  readonly majorityIsJournaled: boolean;
}

export interface Member {
  readonly host: string;
  /** `PRIMARY`, `SECONDARY`, `ARBITER`, or why it is none of them. */
  readonly state: string;
  readonly isArbiter: boolean;
  readonly votes: number;
  /** Up to when it has what the set has; undefined: not known. */
  readonly appliedAt: Date | undefined;
}

interface ExaminedSet {
  readonly findings: readonly Finding[];
  readonly losses: readonly string[];
}

/** A member that is so far behind takes long to become the primary, in milliseconds. */
const muchLag = 10_000;

const working: ReadonlySet<string> = new Set(['PRIMARY', 'SECONDARY', 'ARBITER']);
const atLoss = 'everything since the last backup';

/** Examines the members of a set, as far as the user may see them. `ask`: a command to the database `admin`. */
export async function examineSet(
  ask: (command: Document) => Promise<Document | undefined>,
): Promise<ExaminedSet> {
  const hello = (await ask({ hello: 1 })) ?? {};
  if (hello.msg === 'isdbgrid') return sharded;
  const status = await ask({ replSetGetStatus: 1 });
  const config = await ask({ replSetGetConfig: 1 });
  const engine = await examineEngine(ask);
  if (!status || !config) return { ...partlySeen(hello), findings: [...partlySeen(hello).findings, engine] };
  const judged = judgeSet(setOf(status, config.config as Document));
  return { ...judged, findings: [...judged.findings, engine] };
}

const sharded: ExaminedSet = {
  findings: [
    about.unknown(
      'members',
      'This is a sharded cluster: its replica sets are seen only at the shards themselves.',
    ),
  ],
  losses: [
    'Nothing that was acknowledged while each shard has a majority of its members; what a shard of one member holds is lost with its disk.',
  ],
};

function setOf(status: Document, config: Document): ReplicaSet {
  const states = new Map((status.members as Document[]).map((member) => [member._id as number, member]));
  const members = (config.members as Document[]).map((member): Member => {
    const seen = states.get(member._id as number);
    return {
      host: String(member.host),
      state: String(seen?.stateStr ?? 'UNKNOWN'),
      isArbiter: member.arbiterOnly === true,
      votes: Number(member.votes ?? 1),
      appliedAt: seen?.optimeDate instanceof Date ? seen.optimeDate : undefined,
    };
  });
  const majorityIsJournaled = config.writeConcernMajorityJournalDefault !== false;
  return { name: String(status.set), members, majorityIsJournaled };
}

/** Judges a set whose members are known. */
export function judgeSet(set: ReplicaSet): ExaminedSet {
  return {
    findings: [judgeMembers(set), judgeStates(set), judgeLag(set), judgeJournal(set)],
    losses: lossesOf(set),
  };
}

/** How many votes a majority is, and how many members with data can give one. */
function votesOf({ members }: ReplicaSet): { readonly majority: number; readonly withData: number } {
  const votes = members.reduce((sum, member) => sum + member.votes, 0);
  const withData = members.filter((member) => member.votes > 0 && !member.isArbiter).length;
  return { majority: Math.min(Math.floor(votes / 2) + 1, withData), withData };
}

function judgeMembers(set: ReplicaSet): Finding {
  const { majority, withData } = votesOf(set);
  const arbiters = set.members.filter(({ isArbiter }) => isArbiter).length;
  const shown = `${set.name} has ${counted(withData, 'member')} with data and a vote${arbiters > 0 ? ` and ${counted(arbiters, 'arbiter')}` : ''}; a write waits for ${majority} of them`;
  if (withData === 1)
    return about.warning(
      'members',
      `${shown}: with that one, service and data are gone.`,
      'Use three members for anything that matters.',
    );
  if (withData === majority)
    return about.warning(
      'members',
      `${shown}, so no change can be made while one of them is away.`,
      arbiters > 0 ? 'Replace the arbiter by a member with data.' : 'Add a third member with data.',
    );
  return about.ok('members', `${shown}, so ${withData - majority} may be away.`);
}

function judgeStates(set: ReplicaSet): Finding {
  const away = set.members.filter(({ state }) => !working.has(state));
  if (away.length === 0) return about.ok('states', 'All of its members work.');
  const shown = away.map(({ host, state }) => `${host} is ${state}`).join(', ');
  const mend = 'See what the log of that member says.';
  const { majority, withData } = votesOf(set);
  const missing = away.filter(({ votes, isArbiter }) => votes > 0 && !isArbiter).length;
  if (withData - missing < majority)
    return about.problem('states', `${shown}: too few are left, and no change can be made.`, mend);
  return about.warning('states', `${shown}.`, mend);
}

function judgeLag({ members }: ReplicaSet): Finding {
  const primary = members.find(({ state }) => state === 'PRIMARY')?.appliedAt;
  if (!primary)
    return about.problem('lag', 'It has no primary, so no change can be made.', 'Wait, or see its logs.');
  const lags = members
    .filter(({ state, appliedAt }) => state === 'SECONDARY' && appliedAt)
    .map(({ host, appliedAt }) => ({ host, lag: primary.getTime() - (appliedAt?.getTime() ?? 0) }))
    .filter(({ lag }) => lag > muchLag);
  if (lags.length === 0) return about.ok('lag', 'No member is behind the primary.');
  const shown = lags.map(({ host, lag }) => `${host} is ${shownSpan(lag)} behind the primary`).join(', ');
  return about.warning('lag', `${shown}.`, 'See whether its disk or network is too slow.');
}

function judgeJournal({ majorityIsJournaled }: ReplicaSet): Finding {
  if (majorityIsJournaled)
    return about.ok(
      'journal',
      'A write is answered when the journals of a majority have it (w: majority, j: true).',
    );
  return about.warning(
    'journal',
    'writeConcernMajorityJournalDefault is false: a primary may show others what its members have only in memory.',
    'Set it to true, its default, with rs.reconfig().',
  );
}

function lossesOf(set: ReplicaSet): string[] {
  const { majority, withData } = votesOf(set);
  const crash =
    'By a crash or a power cut of any member: nothing that was acknowledged (w: majority, j: true), provided that its disk keeps what it confirms.';
  if (withData === 1) return [crash, `By the loss of the disk of the only member: ${atLoss}.`];
  const lostWith = majority;
  const safe =
    lostWith > 1
      ? `By the loss of ${counted(lostWith - 1, 'disk')} of the ${withData}: nothing that was acknowledged. `
      : '';
  return [
    crash,
    `${safe}By the loss of ${counted(lostWith, 'disk')} at once: the newest changes; of all: ${atLoss}.`,
  ];
}

/** What every user may see. */
function partlySeen(hello: Document): ExaminedSet {
  const listed = (field: unknown): string[] => (field as string[] | undefined) ?? [];
  // Those that never become the primary stand by themselves.
  const hosts = [...listed(hello.hosts), ...listed(hello.passives)];
  const arbiters = listed(hello.arbiters);
  const shown = `${String(hello.setName)} has ${counted(hosts.length, 'member')}${arbiters.length > 0 ? ` and ${counted(arbiters.length, 'arbiter')}` : ''}, and ${hello.primary === undefined ? 'no' : 'a'} primary; the user may not see how each of them is`;
  const findings = [
    about.unknown('members', `${shown}.`, 'Give it the role clusterMonitor on admin to see that here.'),
  ];
  const losses = [
    'By a crash or a power cut: nothing that was acknowledged (w: majority, j: true), provided that the disks keep what they confirm.',
    hosts.length === 1
      ? `By the loss of the disk of the only member: ${atLoss}.`
      : `By the loss of the disks of a majority of the ${hosts.length} members: the newest changes; of all: ${atLoss}.`,
  ];
  return { findings, losses };
}

async function examineEngine(ask: (command: Document) => Promise<Document | undefined>): Promise<Finding> {
  const status = await ask({ serverStatus: 1 });
  const engine = status?.storageEngine as Document | undefined;
  if (!engine) return about.unknown('engine', 'The user may not see how the data is stored (serverStatus).');
  if (engine.persistent === false)
    return about.problem(
      'engine',
      `${String(engine.name)} keeps the data in memory only.`,
      'Use a member with the storage engine wiredTiger.',
    );
  return about.ok('engine', `${String(engine.name)} keeps the data on the disk.`);
}
