import type { Config } from '../config/settings.ts';
import { findingsAbout, type Finding } from '../shared/findings.ts';
import { isLoopbackHost } from '../shared/hosts.ts';

const about = findingsAbout('settings');

/** Settings that are wrong, each in a sentence. */
export function judgeFaults(faults: readonly string[]): Finding[] {
  return faults.map((fault) =>
    about.problem(
      'valid',
      fault,
      'Nothing else was looked at; run this again with settings that can be used.',
    ),
  );
}

/** Something that a setting allows and an operator should know of. */
interface Notable {
  readonly check: string;
  readonly isSo: (config: Config, isFar: boolean) => boolean;
  readonly finding: string;
  readonly mend: string;
}

const notables: readonly Notable[] = [
  {
    check: 'plain http',
    isSo: ({ allowHttp, trustProxy, tlsCertFile }, isFar) =>
      isFar && allowHttp && trustProxy === undefined && tlsCertFile === undefined,
    finding: 'Passwords and data cross the network over plain HTTP (WORKLOG_ALLOW_HTTP).',
    mend: 'Use TLS, or a proxy with TLS and TRUST_PROXY.',
  },
  {
    check: 'public configurations',
    isSo: ({ publicConfigs }, isFar) => isFar && publicConfigs === 'write',
    finding: 'Everybody who reaches the server may change configurations (WORKLOG_PUBLIC_CONFIGS=write).',
    mend: 'Set it to read or none, and give applications tokens.',
  },
  {
    check: 'public configurations',
    isSo: ({ publicConfigs }, isFar) => isFar && publicConfigs === 'read',
    finding: 'Everybody who reaches the server may read configurations (WORKLOG_PUBLIC_CONFIGS=read).',
    mend: 'Set it to none if one of them holds a secret.',
  },
  {
    check: 'sign-up',
    isSo: ({ signUp }, isFar) => isFar && signUp === 'open',
    finding: 'Everybody who reaches the server may make an account (WORKLOG_SIGNUP=open).',
    mend: 'Set it to closed once those who should have one do.',
  },
  {
    check: 'public address',
    isSo: ({ publicUrl, trustProxy }, isFar) =>
      (isFar || trustProxy !== undefined) && publicUrl === undefined,
    finding:
      'The address under which people reach the server is not set, so links have that of this machine.',
    mend: 'Set WORKLOG_PUBLIC_URL.',
  },
  {
    check: 'public address',
    isSo: ({ publicUrl }) => publicUrl?.protocol === 'http:' && !isLoopbackHost(publicUrl.hostname),
    finding: 'WORKLOG_PUBLIC_URL begins with http, so people send their passwords in the clear.',
    mend: 'Reach the server over https.',
  },
  {
    check: 'hosts',
    isSo: ({ allowedHosts }) => allowedHosts.includes('*'),
    finding: 'The server answers to any host name, so a foreign page could point one of its own at it.',
    mend: 'Name the hosts in WORKLOG_ALLOWED_HOSTS.',
  },
  {
    check: 'proxies',
    isSo: ({ trustProxy }) => Array.isArray(trustProxy) && trustProxy.some((range) => range.endsWith('/0')),
    finding: 'Everybody may say which address they have (TRUST_PROXY), and so pass the limits of attempts.',
    mend: 'Name the addresses of the proxies only.',
  },
  {
    check: 'metrics',
    isSo: ({ metrics }, isFar) => isFar && metrics === 'public',
    finding: 'Everybody who reaches the server may read /metrics (WORKLOG_METRICS=public).',
    mend: 'Give the monitoring a token with the scope metrics:read.',
  },
  {
    check: 'limits',
    isSo: ({ rateLimit }) => rateLimit === undefined,
    finding: 'There is no limit of requests, nor of attempts to sign in (WORKLOG_RATE_LIMIT=off).',
    mend: 'Set a number of requests a minute.',
  },
  {
    check: 'passwords',
    isSo: ({ passwordMinLength }) => passwordMinLength < 8,
    finding: 'Short and common passwords are allowed (WORKLOG_PASSWORD_MIN_LENGTH).',
    mend: 'Set it to 10 or more.',
  },
  {
    check: 'outgoing',
    isSo: ({ outgoingHosts }) => outgoingHosts.some((host) => host.includes('://')),
    finding:
      'Messages may be sent to an origin without https or at an address of your own network (WORKLOG_OUTGOING_HOSTS).',
    mend: 'Name only hosts, unless that is a relay of your own.',
  },
];

/** What the settings allow. */
export function judgeSettings(config: Config): Finding[] {
  const isFar = !isLoopbackHost(config.host);
  const noted = notables.filter(({ isSo }) => isSo(config, isFar));
  return [
    about.ok('valid', 'All settings can be used.'),
    ...noted.map(({ check, finding, mend }) => about.warning(check, finding, mend)),
  ];
}
