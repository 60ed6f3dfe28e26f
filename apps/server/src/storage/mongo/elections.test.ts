import { EventEmitter } from 'node:events';
import { ObjectId, type Document } from 'mongodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Elections } from './elections.ts';

/** The id of the election of a term, as servers make it. */
const idOf = (term: number): ObjectId => new ObjectId(`7fffffff${term.toString(16).padStart(16, '0')}`);

/** What a primary says of itself: its term, and of which term the last is that a majority has. */
const primary = (term: number, majority = term): Document => ({
  isWritablePrimary: true,
  electionId: idOf(term),
  lastWrite: { opTime: { t: term }, majorityOpTime: { t: majority } },
});

let driver: EventEmitter;
let hello: () => Promise<Document>;
let asked: number;
let elections: Elections;

/** Has the driver notice the primary of a term. */
function elect(term: number): void {
  const servers = new Map([['one', { type: 'RSPrimary', electionId: idOf(term) }]]);
  driver.emit('topologyDescriptionChanged', { newDescription: { servers } });
}

beforeEach(() => {
  driver = new EventEmitter();
  asked = 0;
  hello = () => Promise.resolve(primary(1));
  elections = new Elections(driver, () => {
    asked += 1;
    return hello();
  });
});

describe('a read', () => {
  test('asks who the primary is once, and not again as long as it stays', async () => {
    elect(1);
    for (const value of [1, 2, 3]) expect(await elections.read(() => Promise.resolve(value))).toBe(value);
    expect(asked).toBe(1);
    driver.emit('topologyDescriptionChanged', { newDescription: { servers: new Map() } });
    elect(1);
    await elections.read(() => Promise.resolve(0));
    expect(asked).toBe(1);
  });

  test('is done again when another primary was elected meanwhile', async () => {
    let reads = 0;
    const read = elections.read(async () => {
      reads += 1;
      if (reads > 1) return 'what is there';
      elect(2);
      hello = () => Promise.resolve(primary(2));
      return 'what the old one or the new one believes';
    });
    expect(await read).toBe('what is there');
    expect(reads).toBe(2);
  });

  test('waits until a majority follows the new primary', async () => {
    elect(2);
    hello = () => Promise.resolve(asked < 4 ? primary(2, 1) : primary(2));
    expect(await elections.read(() => Promise.resolve(asked))).toBe(4);
  });

  test('waits until the driver and the primary mean the same election', async () => {
    elect(2);
    hello = () => Promise.resolve(asked < 3 ? primary(1) : primary(2));
    expect(await elections.read(() => Promise.resolve(asked))).toBe(3);
  });

  test('fails in the end when nobody follows the new primary', async () => {
    elect(2);
    hello = () => Promise.resolve(primary(2, 1));
    const read = elections.read(() => Promise.resolve('old'));
    await expect(read).rejects.toMatchObject({ code: 'database_unavailable' });
    hello = () => Promise.resolve(primary(2));
    expect(await elections.read(() => Promise.resolve('new'))).toBe('new');
  });

  test('through a router asks no more', async () => {
    hello = () => Promise.resolve({ isWritablePrimary: true, msg: 'isdbgrid' });
    for (const value of [1, 2]) expect(await elections.read(() => Promise.resolve(value))).toBe(value);
    expect(asked).toBe(1);
  });

  test('of many, one by one, fails when there is another primary in the midst of it', async () => {
    elect(1);
    const numbers = async function* () {
      yield* [1, 2];
      elect(2);
      yield* [3, 4];
    };
    const found: number[] = [];
    const all = async () => {
      for await (const number of elections.readEach(numbers())) found.push(number);
    };
    await expect(all()).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(found).toEqual([1, 2]);
  });
});
