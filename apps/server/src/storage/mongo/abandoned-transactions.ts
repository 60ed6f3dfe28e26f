import type { Document, MongoClient } from 'mongodb';

/** Between two looks, in milliseconds. */
const every = 2_000;
/** A transaction that has waited for so long, in all, for the next command of its server: that takes milliseconds. */
const abandonedMicroseconds = 5_000_000;

/** What each client of a server says that it is. */
const appName = 'worklog';

/**
 * Ends, again and again, transactions that a server left open when it died. MongoDB keeps them for a minute, and nobody else
 * gets the documents that they have changed. Each server looks after those of all. One that ends here although its server is
 * there, and was only very slow, is run again by it. Asks for no rights beyond `readWrite`: users see and end what is their own.
 *
 * @returns what stops it
 */
export function endAbandonedTransactions(client: MongoClient): () => Promise<void> {
  let turn: Promise<void> | undefined;
  const timer = setInterval(() => {
    turn ??= endThem(client).finally(() => (turn = undefined));
  }, every).unref();
  return async () => {
    clearInterval(timer);
    await turn;
  };
}

async function endThem(client: MongoClient): Promise<void> {
  try {
    const sessions = await abandonedSessions(client);
    if (sessions.length > 0) await client.db('admin').command({ killSessions: sessions });
  } catch {
    // There is no primary, or it does not allow this: then they end by themselves, later.
  }
}

async function abandonedSessions(client: MongoClient): Promise<Document[]> {
  const idle = { $currentOp: { allUsers: false, idleSessions: true } };
  const isAbandoned = {
    ...{ type: 'idleSession', appName },
    'transaction.timeInactiveMicros': { $gt: abandonedMicroseconds },
  };
  const found = client
    .db('admin')
    .aggregate([idle, { $match: isAbandoned }], { readConcern: { level: 'local' }, maxTimeMS: every });
  return (await found.toArray()).map(({ lsid }) => ({ id: (lsid as { id: unknown }).id }));
}
