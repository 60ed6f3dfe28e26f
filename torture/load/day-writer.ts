import { setTimeout as delay } from 'node:timers/promises';
import type { Gateway } from './gateway.ts';
import { NotSent, type Call, type Reply, type Sender } from './connection.ts';

/** The dates that one person writes: more than go into one batch, few enough to be written again and again. */
const dates = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`);
const types = ['office', 'sick', 'vacation'] as const;
const mostInBatch = 8;
/** Between two requests a client waits up to so many milliseconds. */
const longestPause = 20;
/** After a request of unknown outcome, in milliseconds. */
const retryPause = 50;
/** A batch that is still not acknowledged then has failed, in milliseconds. */
const patience = 40_000;

/** A day as it is sent; without halves it is to be removed. */
interface Wish {
  readonly date: string;
  readonly am: { readonly type: string } | null;
  readonly pm: { readonly type: string } | null;
  readonly notes?: string;
}

/** What a batch says that it did, by dates. */
interface Told {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Records days in batches, one after another, each with an `Idempotency-Key`: one whose outcome is not known is sent again,
 * to whichever server, until it is acknowledged. Knows what has to be there, and holds every answer to it.
 */
export class DayWriter {
  /** Sentences about answers that should not be. */
  readonly faults: string[] = [];
  acknowledged = 0;
  /** Changes of one day each. */
  changes = 0;
  replayed = 0;
  readonly name: string;
  readonly #connection: Sender;
  readonly #days = new Map<string, Wish>();

  private constructor(name: string, connection: Sender) {
    this.name = name;
    this.#connection = connection;
  }

  /** Makes an account with a token of its own. */
  static async signUp(gateway: Gateway, number: number): Promise<DayWriter> {
    const stranger = gateway.connect('');
    const name = `Writer ${number}`;
    const person = JSON.stringify({ name, password: `the pass phrase of ${name}` });
    const made = await stranger.send({ method: 'POST', path: '/api/v2/users', body: person });
    const cookie = made.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const body = JSON.stringify({ name: 'writer', scopes: ['days:write'] });
    const { text } = await stranger.send({
      method: 'POST',
      path: '/api/v2/me/tokens',
      headers: { cookie },
      body,
    });
    stranger.close();
    return new DayWriter(name, gateway.connect((JSON.parse(text) as { token: string }).token));
  }

  /** Goes on until the run is stopped; then everything that was sent is acknowledged. */
  async work(run: { readonly stopped: boolean }): Promise<void> {
    for (let number = 0; !run.stopped && this.faults.length === 0; number += 1) {
      await this.#record(number);
      await delay(Math.random() * longestPause);
      if (Math.random() < 0.5) await this.verify();
    }
  }

  /** Reads all days and compares them; a read that fails says nothing. */
  async verify(): Promise<boolean> {
    const path = `/api/v2/me/days?from=${dates[0] ?? ''}&to=${dates.at(-1) ?? ''}`;
    const reply = await this.#send({ method: 'GET', path });
    if (reply?.status !== 200) return false;
    const found = (JSON.parse(reply.text) as { days: Wish[] }).days.map(comparable);
    const wanted = [...this.#days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).map(comparable);
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      this.faults.push(`${this.name}: the days are ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
    return true;
  }

  close(): void {
    this.#connection.close();
  }

  async #record(number: number): Promise<void> {
    const wishes = someWishes(`batch ${number}`);
    const body = JSON.stringify({ days: wishes, replace: true });
    const headers = { 'idempotency-key': `batch-${number}` };
    const end = performance.now() + patience;
    for (;;) {
      const reply = await this.#send({ method: 'POST', path: '/api/v2/me/days/batch', headers, body });
      if (reply && reply.status !== 503) {
        this.#take(wishes, reply);
        return;
      }
      if (performance.now() > end) {
        this.faults.push(
          `${this.name}: batch ${number} is still not acknowledged: ${reply?.text ?? 'broken'}`,
        );
        return;
      }
      await delay(retryPause);
    }
  }

  #take(wishes: readonly Wish[], { status, headers, text }: Reply): void {
    const expected = this.#expect(wishes);
    const told = status === 200 ? (JSON.parse(text) as Told) : undefined;
    const isAsExpected = told && isSame(told, expected);
    if (!isAsExpected) {
      this.faults.push(`${this.name}: ${text} (${status}), not ${JSON.stringify(expected)}`);
      return;
    }
    if (headers['idempotent-replayed'] === 'true') this.replayed += 1;
    this.acknowledged += 1;
    this.changes += told.created.length + told.changed.length + told.removed.length;
    for (const wish of wishes) {
      if (wish.am) this.#days.set(wish.date, wish);
      else this.#days.delete(wish.date);
    }
  }

  /** What a batch has to say that it did, if it was done exactly once. */
  #expect(wishes: readonly Wish[]): Told {
    const datesOf = (isMeant: (wish: Wish) => boolean) => wishes.filter(isMeant).map(({ date }) => date);
    const isThere = ({ date }: Wish) => this.#days.has(date);
    return {
      created: datesOf((wish) => wish.am !== null && !isThere(wish)),
      changed: datesOf((wish) => wish.am !== null && isThere(wish)),
      removed: datesOf((wish) => wish.am === null && isThere(wish)),
      unchanged: datesOf((wish) => wish.am === null && !isThere(wish)),
    };
  }

  /** Undefined: whether it was done is not known. */
  async #send(call: Call): Promise<Reply | undefined> {
    try {
      return await this.#connection.send(call);
    } catch (error) {
      if (error instanceof NotSent) await delay(retryPause);
      return undefined;
    }
  }
}

const parts = ['created', 'changed', 'removed', 'unchanged'] as const;

function isSame(told: Told, expected: Told): boolean {
  const sorted = (batch: Told) => JSON.stringify(parts.map((part) => batch[part].toSorted()));
  return sorted(told) === sorted(expected);
}

function someWishes(notes: string): Wish[] {
  const count = 1 + Math.floor(Math.random() * mostInBatch);
  const chosen = dates.toSorted(() => Math.random() - 0.5).slice(0, count);
  return chosen.map((date, index) =>
    Math.random() < 0.15
      ? { date, am: null, pm: null }
      : { date, am: { type: types[index % types.length] ?? 'office' }, pm: { type: 'office' }, notes },
  );
}

/** What is compared of a day. */
function comparable({ date, am, pm, notes }: Wish) {
  return [date, am?.type, pm?.type, notes];
}
