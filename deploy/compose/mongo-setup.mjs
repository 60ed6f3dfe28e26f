// Makes a new MongoDB server ready for Worklog: a replica set of this one member, an administrator, and a user who may read
// and write the one database. What is there already is left as it is, but for the password of that user, so this may run at
// each start. It runs beside the server in the same network, because only from there is anybody let in who is not known yet.
import { createRequire } from 'node:module';

const { MongoClient, MongoServerError } = createRequire(
  new URL('../../apps/server/package.json', import.meta.url),
)('mongodb');

const patienceMs = 60_000;
const pauseMs = 250;
const database = 'worklog';
const codes = { unauthorized: 13, wrongPassword: 18, alreadyInitialized: 23 };

/** A failure whose message is the one sentence that is shown. */
class Refusal extends Error {}

/** A password from the environment. It also stands in a URL, so it has no characters that mean something there. */
function passwordOf(name) {
  const password = process.env[name] ?? '';
  if (/^[A-Za-z0-9._~-]{16,}$/.test(password)) return password;
  throw new Refusal(
    `${name} must be 16 or more letters, digits and -._~ alone, such as \`openssl rand -hex 24\` prints them.`,
  );
}

const isCode = (error, code) => error instanceof MongoServerError && error.code === code;

/** Tries until it does not throw, or throws what it last threw. */
async function eventually(attempt) {
  for (const endsAt = Date.now() + patienceMs; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > endsAt) throw error;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
}

function connect(address, auth) {
  const options = { directConnection: true, serverSelectionTimeoutMS: 2000, ...(auth && { auth }) };
  return new MongoClient(`mongodb://${address}/admin`, options).connect();
}

/** Does something with a client, and closes it. */
async function using(opening, use) {
  const client = await opening;
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

/** Makes the server the one member of a replica set, under the name by which others reach it. */
async function initiate(admin, member) {
  const config = { _id: 'rs0', members: [{ _id: 0, host: member }] };
  await admin.command({ replSetInitiate: config }).catch((error) => {
    if (!isCode(error, codes.alreadyInitialized)) throw error;
  });
}

async function untilPrimary(admin) {
  await eventually(async () => {
    const { isWritablePrimary } = await admin.command({ hello: 1 });
    if (!isWritablePrimary) throw new Refusal('MongoDB has no primary: its replica set was not made here.');
  });
}

/** The first start: nobody is known, and whoever is on the same machine may make the first user. */
async function makeFirst(admin, { member, rootPassword }) {
  const hello = await admin.command({ hello: 1 });
  try {
    if (hello.setName === undefined) await initiate(admin, member);
    await untilPrimary(admin);
    await admin.command({ createUser: 'root', pwd: rootPassword, roles: ['root'] });
  } catch (error) {
    if (!isCode(error, codes.unauthorized)) throw error;
    throw new Refusal('MONGO_ROOT_PASSWORD is not the one that this database was made with.');
  }
}

/** Gives the user of the program its password and its one right. */
async function allowProgram(client, pwd) {
  const db = client.db(database);
  const { users } = await db.command({ usersInfo: 'worklog' });
  const command = users.length === 0 ? 'createUser' : 'updateUser';
  await db.command({ [command]: 'worklog', pwd, roles: [{ role: 'readWrite', db: database }] });
}

async function setUp(settings) {
  const { address, rootPassword, password } = settings;
  await eventually(() => using(connect(address), (client) => client.db().command({ ping: 1 })));
  const asRoot = () => connect(address, { username: 'root', password: rootPassword });
  const isKnown = await using(asRoot(), async () => true).catch((error) => {
    if (!isCode(error, codes.wrongPassword)) throw error;
    return false;
  });
  if (!isKnown) await using(connect(address), (client) => makeFirst(client.db(), settings));
  await using(asRoot(), async (client) => {
    await untilPrimary(client.db());
    await allowProgram(client, password);
  });
}

try {
  await setUp({
    address: process.env.MONGO_ADDRESS ?? '127.0.0.1:27017',
    member: process.env.MONGO_MEMBER ?? 'mongo:27017',
    rootPassword: passwordOf('MONGO_ROOT_PASSWORD'),
    password: passwordOf('MONGO_PASSWORD'),
  });
  console.error('MongoDB is ready.');
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
