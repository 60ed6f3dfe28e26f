import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from './support/http.ts';
import { olderPerson, type OlderClient } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();

/** What the older API shows of one date. */
interface Entry {
  readonly date: string;
  readonly type: string;
  readonly location?: string;
  readonly notes: string;
}

interface Call {
  readonly method: 'post' | 'put' | 'delete' | 'deleteYear' | 'deleteAll';
  readonly date: string;
  readonly type: string;
  readonly location: string;
  readonly notes: string | undefined;
}

const call: fc.Arbitrary<Call> = fc.record({
  method: fc.constantFrom(
    'post',
    'post',
    'post',
    'put',
    'put',
    'delete',
    'delete',
    'deleteYear',
    'deleteAll',
  ),
  date: fc.constantFrom('2024-02-28', '2024-02-29', '2024-12-31', '2025-01-01', '2026-03-29', '9999-12-31'),
  type: fc.constantFrom('office', 'remote', 'sick'),
  location: fc.constantFrom('Rome', 'ROME', 'Oslo', 'oslo'),
  notes: fc.option(fc.string({ unit: 'grapheme', maxLength: 10 }), { nil: undefined }),
});

/** What each call does, in the simplest way that can be thought of. */
class Model {
  readonly #entries = new Map<string, Entry>();
  /** The name of each place, as it was written first. */
  readonly #places = new Map<string, string>();

  /** The status that the call is answered with. */
  apply(made: Call): number {
    const { method, date } = made;
    switch (method) {
      case 'post':
        return this.#entries.has(date) ? 400 : this.#put(made, '');
      case 'put':
        return this.#entries.has(date) ? this.#put(made, this.#entries.get(date)!.notes) : 404;
      case 'delete':
        return this.#remove(date) === 0 ? 404 : 200;
      case 'deleteYear':
        this.#remove(date.slice(0, 4));
        return 200;
      case 'deleteAll':
        this.#remove('');
        return 200;
    }
  }

  /** All entries in order. */
  entries(): Entry[] {
    return [...this.#entries.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  }

  #put({ date, type, location, notes }: Call, keptNotes: string): number {
    const key = location.toLowerCase();
    const capital = location.replace(/^./, (letter) => letter.toUpperCase());
    if (type === 'remote' && !this.#places.has(key)) this.#places.set(key, capital);
    const place = type === 'remote' ? { location: this.#places.get(key)! } : {};
    this.#entries.set(date, { date, type, notes: notes ?? keptNotes, ...place });
    return 200;
  }

  #remove(prefix: string): number {
    const dates = [...this.#entries.keys()].filter((date) => date.startsWith(prefix));
    for (const date of dates) this.#entries.delete(date);
    return dates.length;
  }
}

function send(client: OlderClient, { method, date, type, location, notes }: Call): Promise<Answer> {
  if (method === 'deleteAll') return client.delete({ deleteall: '1' });
  if (method === 'deleteYear') return client.delete({ year: date.slice(0, 4), deleteyear: 'true' });
  if (method === 'delete') return client.delete({ date });
  return client[method]({ date, type, location }, notes);
}

test('any calls in any order answer and leave what the simplest ledger would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 20, maxLength: 40 }), async (calls) => {
      const client = await olderPerson(server);
      const model = new Model();
      for (const each of calls) {
        expect([each, (await send(client, each)).status]).toEqual([each, model.apply(each)]);
      }
      const answer = await client.get();
      const shown = answer.status === 404 ? [] : answer.json<{ years: { entries: Entry[] }[] }>().years;
      expect(shown.flatMap(({ entries }) => entries)).toEqual(model.entries());
    }),
    { numRuns: 20 },
  );
});
