import { setTimeout as delay } from 'node:timers/promises';
import type { Binary, Document, MongoClient } from 'mongodb';

/** From one look to the next, in milliseconds. */
const every = 2_000;
/** A transaction that has waited for so long, in all, for the next command of its server: that takes milliseconds. */
const abandonedMicroseconds = 5_000_000;

/** What each client of a server says that it is. */
const appName = 'worklog';

/** A transaction that is open, and in which no command is being done. */
export interface WaitingTransaction {
  /** Of this transaction alone: a session has many, one after another. */
  readonly key: string;
  /** How long its commands took in all, in microseconds: it stays the same until there is another one. */
  readonly active: number;
  /** How long it has waited for commands, in all, in microseconds. */
  readonly inactive: number;
}

/** What a look has found: how long the commands of each waiting transaction took, by its key. */
export type Look = ReadonlyMap<string, number>;

/**
 * Ends, again and again, transactions that a server left open when it died. MongoDB keeps them for a minute, and nobody else
 * gets the documents that they have changed. Each server looks after those of all. One that ends here although its server is
 * there, and was only very slow, is run again by it. Asks for no rights beyond `readWrite`: users see and end what is their own.
 *
 * @returns what stops it
 */
export function endAbandonedTransactions(client: MongoClient): () => Promise<void> {
  const stopping = new AbortController();
  const turns = lookAgainAndAgain(client, stopping.signal);
  return async () => {
    stopping.abort();
    await turns;
  };
}

async function lookAgainAndAgain(client: MongoClient, signal: AbortSignal): Promise<void> {
  let before: Look = new Map();
  // Counted from the end of a look, so that two of them are never closer together.
  while (await wait(signal)) before = await look(client, before);
}

/** Whether to go on. */
const wait = (signal: AbortSignal): Promise<boolean> =>
  delay(every, true, { signal, ref: false }).catch(() => false);

async function look(client: MongoClient, before: Look): Promise<Look> {
  try {
    const waiting = await waitingTransactions(client);
    const sessions = waiting.filter((one) => isAbandoned(one, before)).map(({ session }) => session);
    if (sessions.length > 0) await client.db('admin').command({ killSessions: sessions });
    return new Map(waiting.map(({ key, active }) => [key, active]));
  } catch {
    // There is no primary, or it does not allow this: then they end by themselves, later.
    return before;
  }
}

/**
 * Whether nobody goes on with a transaction. Its pauses alone do not tell: those of a long one on a busy server add up. So
 * no command may have come since the look before.
 */
export function isAbandoned({ key, active, inactive }: WaitingTransaction, before: Look): boolean {
  return inactive > abandonedMicroseconds && before.get(key) === active;
}

async function waitingTransactions(client: MongoClient): Promise<(WaitingTransaction & Session)[]> {
  const idle = { $currentOp: { allUsers: false, idleSessions: true } };
  const isOurs = { type: 'idleSession', appName, transaction: { $exists: true } };
  const found = client.db('admin').aggregate<IdleSession>([idle, { $match: isOurs }], {
    readConcern: { level: 'local' },
    maxTimeMS: every,
  });
  return (await found.toArray()).map(({ lsid: { id }, transaction }) => ({
    session: { id },
    key: `${id.toString('hex')} ${transaction.parameters.txnNumber}`,
    active: transaction.timeActiveMicros,
    inactive: transaction.timeInactiveMicros,
  }));
}

interface Session {
  /** What `killSessions` takes. */
  readonly session: { readonly id: Binary };
}

/** What is used of an answer of `$currentOp`. */
interface IdleSession extends Document {
  readonly lsid: { readonly id: Binary };
  readonly transaction: {
    readonly parameters: { readonly txnNumber: number };
    readonly timeActiveMicros: number;
    readonly timeInactiveMicros: number;
  };
}
