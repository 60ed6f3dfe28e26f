import { counted, topics, type Finding, type Level } from '../shared/findings.ts';

/** What an examination has found. */
export interface Report {
  readonly version: string;
  /** The database without user, password and options; undefined: the settings do not say. */
  readonly database: string | undefined;
  readonly at: Date;
  readonly findings: readonly Finding[];
  /** What could be lost, a sentence each. */
  readonly losses: readonly string[];
}

/** Whether an examination has found a problem, or a warning, or neither. */
export function verdictOf(findings: readonly Finding[]): 'ok' | 'warning' | 'problem' {
  const has = (level: Level): boolean => findings.some((each) => each.level === level);
  if (has('problem')) return 'problem';
  return has('warning') ? 'warning' : 'ok';
}

/** A report for programs, as JSON. */
export function reportJson({ version, database, at, findings, losses }: Report): string {
  const verdict = verdictOf(findings);
  return JSON.stringify({ version, database, at, verdict, findings, couldBeLost: losses }, undefined, 2);
}

/** A report for people: findings by topic, what could be lost, and a count. */
export function reportText({ version, database, at, findings, losses }: Report): string {
  const where = database === undefined ? '' : ` on ${database}`;
  const byTopic = topics.flatMap((topic) => {
    const found = findings.filter((each) => each.topic === topic);
    return found.length === 0 ? [] : ['', titleOf(topic), ...found.flatMap(linesOf)];
  });
  const lost = losses.length === 0 ? [] : ['', 'What could be lost', ...losses.map((loss) => `  ${loss}`)];
  return [
    `Worklog ${version}${where}, ${at.toISOString()}`,
    ...byTopic,
    ...lost,
    '',
    `${countOf(findings, 'problem')}, ${countOf(findings, 'warning')}.`,
  ].join('\n');
}

function titleOf(topic: string): string {
  return topic.charAt(0).toUpperCase() + topic.slice(1);
}

function linesOf({ level, finding, mend }: Finding): string[] {
  const first = `  ${level.padEnd(8)} ${finding}`;
  return mend === undefined ? [first] : [first, `${' '.repeat(11)}${mend}`];
}

function countOf(findings: readonly Finding[], level: Level): string {
  return counted(findings.filter((each) => each.level === level).length, level);
}
