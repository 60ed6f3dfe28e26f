import type { Document } from 'mongodb';
import { findingsAbout, type Finding } from '../../shared/findings.ts';
import { isLoopbackHost } from '../../shared/hosts.ts';

const permissions = findingsAbout('permissions');
const about = findingsAbout('database');

/** What a server does with its database; the role `readWrite` has all of it. */
const needed = ['find', 'insert', 'update', 'remove', 'createCollection', 'createIndex'] as const;

/** Roles that may do far more than a server needs. */
const mighty: ReadonlySet<string> = new Set([
  'root',
  '__system',
  'userAdmin',
  'userAdminAnyDatabase',
  'dbAdminAnyDatabase',
  'readWriteAnyDatabase',
  'clusterAdmin',
  'clusterManager',
  'hostManager',
  'dbOwner',
  'restore',
]);

/** Judges whether what goes to these hosts can be read on the way. */
export function judgeTransport(hosts: readonly string[], isEncrypted: boolean): Finding {
  if (isEncrypted) return about.ok('transport', 'What goes to and fro is encrypted (TLS).');
  const far = hosts.filter((host) => !isLoopbackHost(host));
  if (far.length === 0) return about.ok('transport', 'It is reached on this machine only, without TLS.');
  return about.warning(
    'transport',
    `What goes to ${far.join(', ')} can be read on the way.`,
    'Have MongoDB speak TLS, and add tls=true to DATABASE_URL.',
  );
}

/** Judges what the user may do, by `connectionStatus` with privileges; undefined: it was not told. */
export function judgeRights(authInfo: Document | undefined, database: string): Finding {
  if (!authInfo)
    return permissions.unknown('database user', 'The database does not say what the user may do.');
  const roles = (authInfo.authenticatedUserRoles as Document[]).map(({ role }) => String(role));
  if ((authInfo.authenticatedUsers as unknown[]).length === 0)
    return permissions.warning(
      'database user',
      'Whoever reaches the database may do everything there: DATABASE_URL names no user.',
      'Turn authentication on in MongoDB, and give DATABASE_URL a user with the role readWrite.',
    );
  const lacks = lacking(authInfo.authenticatedUserPrivileges as Document[], database);
  if (lacks.length > 0)
    return permissions.problem(
      'database user',
      `The user may not ${lacks.join(', ')} in ${database}.`,
      'Give it the role readWrite on that database.',
    );
  const tooMuch = roles.filter((role) => mighty.has(role));
  if (tooMuch.length > 0)
    return permissions.warning(
      'database user',
      `The user may do more than Worklog needs (${tooMuch.join(', ')}).`,
      'A user with the role readWrite on the one database is enough.',
    );
  return permissions.ok('database user', 'The user may do what Worklog needs, and is no administrator.');
}

function lacking(privileges: readonly Document[], database: string): string[] {
  const reaching = privileges.filter(({ resource }) => covers(resource as Document, database));
  const actions = new Set(reaching.flatMap((privilege) => privilege.actions as string[]));
  return needed.filter((action) => !actions.has(action) && !actions.has('anyAction'));
}

/** Whether a privilege is about all collections of the database. */
function covers(resource: Document, database: string): boolean {
  if (resource.anyResource === true) return true;
  return (resource.db === database || resource.db === '') && resource.collection === '';
}
