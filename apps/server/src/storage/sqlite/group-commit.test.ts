import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import { Connection } from './connection.ts';
import { GroupCommit, type TransactionCompanion } from './group-commit.ts';

interface TestTx {
  add(text: string): Promise<void>;
  exec(sql: string): Promise<void>;
}

let folder: string;
let writer: Connection;
/** Sees only what is committed. */
let reader: Connection;
let commits: GroupCommit<TestTx>;
let commitCount: number;
let filePresent: boolean;

/** Keeps in memory what is committed; after each test it must be what the table holds. */
class Memory implements TransactionCompanion {
  readonly committed: string[] = [];
  staged: string[] = [];

  begun(): void {
    // It has nothing to write.
  }

  savepoint(): () => void {
    const { length } = this.staged;
    return () => {
      this.staged.length = length;
    };
  }

  ended(isCommitted: boolean): void {
    if (isCommitted) this.committed.push(...this.staged);
    this.staged = [];
  }
}

let memory: Memory;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-commits-'));
  writer = Connection.openWritable(join(folder, 'test.db'));
  writer.exec(`CREATE TABLE notes (text TEXT UNIQUE);
    CREATE TABLE links (note TEXT REFERENCES notes (text) DEFERRABLE INITIALLY DEFERRED);`);
  reader = Connection.openReadOnly(join(folder, 'test.db'));
  commitCount = 0;
  filePresent = true;
  memory = new Memory();
  commits = new GroupCommit<TestTx>({
    connection: writer,
    openTx: () => ({
      add: async (text) => {
        writer.run('INSERT INTO notes VALUES (?)', text);
        memory.staged.push(text);
      },
      exec: async (sql) => {
        writer.exec(sql);
      },
    }),
    assertFilePresent: () => {
      if (!filePresent) throw new AppError('database_unavailable', 'The file is gone.');
    },
    companion: memory,
    observer: { committed: () => (commitCount += 1) },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await commits.close();
  expect(memory.committed).toEqual(notes());
  reader.close();
  writer.close();
  await rm(folder, { recursive: true });
});

const add = (text: string) => commits.write((tx) => tx.add(text));
const notes = () =>
  reader.all<{ text: string }>('SELECT text FROM notes ORDER BY rowid').map(({ text }) => text);

/** Takes the lock for writing, as another process would; the result gives it back. */
function lockFromElsewhere(): () => void {
  const other = Connection.openWritable(join(folder, 'test.db'));
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('ROLLBACK');
    other.close();
  };
}

describe('writes that wait', () => {
  test('share commits, run in order and are all there when they are answered', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => String(index));
    const seen = await Promise.all(texts.map((text) => add(text).then(() => notes().includes(text))));
    expect(seen.every(Boolean)).toBe(true);
    expect(notes()).toEqual(texts);
    expect(commitCount).toBeGreaterThanOrEqual(2);
    expect(commitCount).toBeLessThan(100);
  });

  test('run strictly one after another', async () => {
    let running = 0;
    const job = (text: string) =>
      commits.write(async (tx) => {
        running += 1;
        expect(running).toBe(1);
        await tx.add(text);
        await tx.add(`${text}!`);
        running -= 1;
      });
    await Promise.all(['a', 'b', 'c'].map(job));
    expect(notes()).toEqual(['a', 'a!', 'b', 'b!', 'c', 'c!']);
  });

  test('leave the event loop its turns', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await Promise.all(Array.from({ length: 500 }, (_, index) => add(String(index))));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});

describe('a write that fails', () => {
  test('is taken back alone', async () => {
    const failing = commits.write(async (tx) => {
      await tx.add('half');
      throw new Error('no');
    });
    const results = await Promise.allSettled([add('before'), failing, add('after')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(failing).rejects.toThrow('no');
    expect(notes()).toEqual(['before', 'after']);
    expect(commitCount).toBe(1);
  });

  test('before it has changed anything makes nobody run again', async () => {
    const runs: string[] = [];
    const job = (text: string) =>
      commits.write((tx) => {
        runs.push(text);
        if (text === 'refused') throw new Error('no');
        return tx.add(text);
      });
    const results = await Promise.allSettled(['before', 'refused', 'after'].map(job));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(runs).toEqual(['before', 'refused', 'after']);
    expect(notes()).toEqual(['before', 'after']);
    expect(commitCount).toBe(1);
  });

  test('half-way, several times in one group, leaves the others as if each had run alone', async () => {
    const texts = Array.from({ length: 150 }, (_, index) => String(index));
    const isRefused = (text: string) => Number(text) % 7 === 3;
    const job = (text: string) =>
      commits.write(async (tx) => {
        await tx.add(text);
        if (isRefused(text)) throw new Error(text);
        return text;
      });
    const results = await Promise.allSettled(texts.map(job));
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : undefined))).toEqual(
      texts.map((text) => (isRefused(text) ? undefined : text)),
    );
    expect(notes()).toEqual(texts.filter((text) => !isRefused(text)));
  });

  test('by a constraint is taken back alone, too', async () => {
    const results = await Promise.allSettled([add('same'), add('same'), add('other')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(notes()).toEqual(['same', 'other']);
  });

  test('because it awaits something other than its tx is refused, and its neighbours are committed', async () => {
    const slow = commits.write(async (tx) => {
      await tx.add('slow');
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    const results = await Promise.allSettled([add('before'), slow, add('after')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(slow).rejects.toThrow('A write awaited something other than its tx.');
    expect(notes()).toEqual(['before', 'after']);
  });

  test('because it never ends holds nobody up', async () => {
    const endless = commits.write(() => new Promise<never>(() => undefined));
    await expect(endless).rejects.toThrow('awaited something other');
    await add('next');
    expect(notes()).toEqual(['next']);
  });
});

describe('a commit that fails', () => {
  test('is tried once more for each write alone, so that the innocent succeed', async () => {
    const runs: string[] = [];
    const job = (text: string, sql: string) =>
      commits.write(async (tx) => {
        runs.push(text);
        await tx.add(text);
        await tx.exec(sql);
      });
    const results = await Promise.allSettled([
      job('a', "INSERT INTO links VALUES ('a')"),
      job('b', "INSERT INTO links VALUES ('nobody')"),
      job('c', "INSERT INTO links VALUES ('a')"),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(runs).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    expect(notes()).toEqual(['a', 'c']);
    expect(commitCount).toBe(2);
  });

  test('because the disk is full refuses what does not fit, and nothing else', async () => {
    const pages = Number(writer.pragma('page_count'));
    writer.exec(`PRAGMA max_page_count = ${pages + 3}`);
    const large = add('x'.repeat(1_000_000));
    const results = await Promise.allSettled([add('before'), large, add('after')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(large).rejects.toMatchObject({ code: 'storage_full', status: 507 });
    expect(notes()).toEqual(['before', 'after']);
  });
});

describe('while another process writes', () => {
  test('a write waits, and then succeeds', async () => {
    const unlock = lockFromElsewhere();
    let done = false;
    const waiting = add('patient').then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(done).toBe(false);
    unlock();
    await waiting;
    expect(notes()).toEqual(['patient']);
  });

  test('reads are served', async () => {
    await add('there');
    const unlock = lockFromElsewhere();
    const waiting = add('patient');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(notes()).toEqual(['there']);
    unlock();
    await waiting;
  });

  test('writes that have waited too long are refused as busy, and later ones succeed', async () => {
    const unlock = lockFromElsewhere();
    let now = 0;
    // Each look at the clock is 2 s later, so that the patience of 5 s ends soon.
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 2000));
    const waiting = [add('a'), add('b')];
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'database_busy', status: 503 } });
    }
    unlock();
    vi.restoreAllMocks();
    await add('c');
    expect(notes()).toEqual(['c']);
  });
});

describe('a write is refused', () => {
  test('when the file is no longer the one that was opened, until it is back', async () => {
    filePresent = false;
    const refused = await Promise.allSettled([add('lost'), add('lost too')]);
    for (const result of refused)
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'database_unavailable' } });
    filePresent = true;
    await add('kept');
    expect(notes()).toEqual(['kept']);
  });

  test('when it begins inside another', async () => {
    const outer = commits.write(async (tx) => {
      await tx.add('outer');
      await add('inner');
    });
    await expect(outer).rejects.toThrow('A write was started inside another write');
    expect(notes()).toEqual([]);
  });

  test('once it is closed; those under way are finished first', async () => {
    const underWay = ['a', 'b', 'c'].map(add);
    const closing = commits.close();
    await expect(add('late')).rejects.toMatchObject({ code: 'database_unavailable' });
    await closing;
    expect(notes()).toEqual(['a', 'b', 'c']);
    await Promise.all(underWay);
  });
});
