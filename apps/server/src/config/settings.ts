import * as parse from './parsers.ts';

/** One environment variable. */
export interface Setting<T> {
  readonly name: string;
  readonly parse: parse.Parser<T>;
  /** The text that is used when the variable is not set; undefined: there is none. */
  readonly fallback: string | undefined;
  /** Sentences for the documentation. */
  readonly about: string;
  /** Its text must not be shown. */
  readonly secret?: true;
}

function setting<T>(name: string, parser: parse.Parser<T>, fallback: string, about: string): Setting<T> {
  return { name, parse: parser, fallback, about };
}

function optional<T>(name: string, parser: parse.Parser<T>, about: string): Setting<T | undefined> {
  return { name, parse: parser, fallback: undefined, about };
}

/** Every setting there is. `docs/configuration.md` is made from this table. */
export const settings = {
  host: setting(
    'HOST',
    parse.listenHost,
    '127.0.0.1',
    'Address to listen on; `localhost` is one address as well, 127.0.0.1 where there is IPv4. Anything but a loopback address needs TLS (`TLS_CERT_FILE`), `TRUST_PROXY` or `WORKLOG_ALLOW_HTTP`.',
  ),
  port: setting('PORT', parse.wholeNumber(0, 65535), '8080', 'Port to listen on; 0 takes a free one.'),
  database: {
    ...setting(
      'DATABASE_URL',
      parse.databaseUrl,
      'sqlite:./data/worklog.db',
      'Where the data is: `sqlite:PATH` (relative to the project; the folder of the default is made, any other must be there) or `mongodb://...`, a replica set or a sharded cluster.',
    ),
    secret: true,
  },
  trustProxy: optional(
    'TRUST_PROXY',
    parse.proxies,
    'Proxies in front whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed: addresses and CIDR ranges, separated by commas, or a number of hops.',
  ),
  tlsCertFile: optional(
    'TLS_CERT_FILE',
    parse.path,
    'File of the certificate to speak TLS with, PEM, those of its issuers behind it (relative to the project). With `TLS_KEY_FILE` the server speaks HTTPS only; new contents of the two files are in use within seconds, without a restart.',
  ),
  tlsKeyFile: optional(
    'TLS_KEY_FILE',
    parse.path,
    'File of the private key of that certificate, PEM, without a pass phrase (relative to the project).',
  ),
  hstsSeconds: setting(
    'WORKLOG_HSTS_SECONDS',
    parse.wholeNumber(0, 63_072_000),
    '31536000',
    'For how long browsers that have come by HTTPS are told to come to this host by nothing else (`Strict-Transport-Security`); 0 tells them to forget that.',
  ),
  allowHttp: setting(
    'WORKLOG_ALLOW_HTTP',
    parse.boolean,
    'false',
    'Listen beyond this machine over plain HTTP, readable by everyone on the way.',
  ),
  allowOpen: setting(
    'WORKLOG_ALLOW_OPEN',
    parse.boolean,
    'false',
    'Allow `WORKLOG_PUBLIC_CONFIGS=write` beyond this machine.',
  ),
  allowedHosts: setting(
    'WORKLOG_ALLOWED_HOSTS',
    parse.list(parse.hostName),
    '',
    'Host names, without port, that the server answers to besides loopback ones and that of `WORKLOG_PUBLIC_URL`; `*` for any.',
  ),
  publicUrl: optional('WORKLOG_PUBLIC_URL', parse.httpUrl, 'The URL under which people reach the server.'),
  corsOrigins: setting(
    'WORKLOG_CORS_ORIGINS',
    parse.list(parse.origin),
    '',
    'Origins of other sites whose pages may call the API, such as `https://intranet.example`.',
  ),
  publicConfigs: setting(
    'WORKLOG_PUBLIC_CONFIGS',
    parse.oneOf('none', 'read', 'write'),
    'none',
    'What everybody may do with configurations without a token: `none`, `read`, or `write`, which includes `read`. Reserved names are never public.',
  ),
  signUp: optional(
    'WORKLOG_SIGNUP',
    parse.oneOf('open', 'closed'),
    'Whether people may make an account by themselves; without it `open` while the server listens on a loopback address, and `closed` elsewhere.',
  ),
  passwordMinLength: setting(
    'WORKLOG_PASSWORD_MIN_LENGTH',
    parse.wholeNumber(1, 1024),
    '10',
    'The least number of characters of a password. Common passwords are refused too, unless it is below 8, as for a trial.',
  ),
  sessionIdleMinutes: setting(
    'WORKLOG_SESSION_IDLE_MINUTES',
    parse.wholeNumber(1, 720),
    '20',
    'A session ends after so many minutes without a request, and after 12 hours at the latest.',
  ),
  timeZone: setting(
    'WORKLOG_TIME_ZONE',
    parse.timeZone,
    'UTC',
    'IANA name of the time zone that says which date is today for people who have not chosen one.',
  ),
  outgoingHosts: setting(
    'WORKLOG_OUTGOING_HOSTS',
    parse.list(parse.outgoingHost),
    'hooks.slack.com',
    'Hosts that messages may be sent to, by https and at public addresses only. A whole origin, such as `http://127.0.0.1:9000`, lifts both for exactly that origin: for tests and relays of your own.',
  ),
  requireIfMatch: setting(
    'WORKLOG_REQUIRE_IF_MATCH',
    parse.boolean,
    'false',
    'Refuse updates of configurations that do not say, in `If-Match`, which version they were made from.',
  ),
  rateLimit: setting(
    'WORKLOG_RATE_LIMIT',
    parse.rateLimit,
    '6000',
    'Requests a minute and client address; `off` for no limit, also of attempts to sign in.',
  ),
  metrics: setting(
    'WORKLOG_METRICS',
    parse.oneOf('token', 'public'),
    'token',
    'Who may read `/metrics`: holders of a token with the scope `metrics:read`, or everybody (`public`).',
  ),
  backupDir: optional(
    'WORKLOG_BACKUP_DIR',
    parse.path,
    'Folder that backups are written to (relative to the project): those of `npm run worklog -- backup` without `--to`, and the regular ones of `WORKLOG_BACKUP_EVERY`. It must be there.',
  ),
  backupEvery: optional(
    'WORKLOG_BACKUP_EVERY',
    parse.span,
    'How often the server backs itself up to `WORKLOG_BACKUP_DIR`, such as `24h` or `30m`; without it, never.',
  ),
  backupKeep: setting(
    'WORKLOG_BACKUP_KEEP',
    parse.wholeNumber(1, 10_000),
    '7',
    'How many of the regular backups are kept; older ones are removed. Backups that were made by hand stay.',
  ),
  logLevel: setting(
    'WORKLOG_LOG_LEVEL',
    parse.oneOf('debug', 'info', 'warn', 'error', 'silent'),
    'info',
    'The least level that is logged; at `debug` reads that went well are, too.',
  ),
} as const satisfies Record<string, Setting<unknown>>;

/** The value of each setting. */
export type Config = {
  readonly [Key in keyof typeof settings]: (typeof settings)[Key] extends Setting<infer T> ? T : never;
};
