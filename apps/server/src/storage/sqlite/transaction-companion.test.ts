import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unobserved } from '../conformance/fixture.ts';
import { Connection } from './connection.ts';
import { GroupCommit } from './group-commit.ts';

let folder: string;
let writer: Connection;
let commits: GroupCommit<{ add: (text: string) => Promise<void> }>;
/** What the companion was told, and what was answered, in this order. */
let told: string[];
/** What the companion does in a transaction that has begun. */
let begin: () => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-companion-'));
  writer = Connection.openWritable(join(folder, 'test.db'));
  writer.exec('CREATE TABLE notes (text TEXT)');
  told = [];
  begin = () => undefined;
  commits = new GroupCommit({
    connection: writer,
    openTx: () => ({
      add: async (text: string) => {
        writer.run('INSERT INTO notes VALUES (?)', text);
      },
    }),
    assertFilePresent: () => undefined,
    companion: {
      begun: (mayWrite) => {
        told.push(mayWrite ? 'begun' : 'begun without writing');
        if (mayWrite) begin();
      },
      savepoint: () => () => {
        told.push('taken back');
      },
      ended: (isCommitted) => {
        told.push(isCommitted ? 'committed' : 'rolled back');
      },
    },
    observer: unobserved,
  });
});

afterEach(async () => {
  await commits.close();
  writer.close();
  await rm(folder, { recursive: true });
});

const add = (text: string) =>
  commits
    .write((tx) => tx.add(text))
    .finally(() => {
      told.push(text);
    });
const addHalf = (text: string) =>
  commits
    .write(async (tx) => {
      await tx.add(text);
      throw new Error('half-way');
    })
    .catch(() => {
      told.push(`no ${text}`);
    });
const notes = () => writer.all<{ text: string }>('SELECT text FROM notes').map(({ text }) => text);

test('is told of the commit before the writes are answered', async () => {
  await Promise.all([add('a'), add('b')]);
  expect(told).toEqual(['begun', 'committed', 'a', 'b']);
});

test('is told of what is taken back: the whole group, and then the one write', async () => {
  await Promise.all([add('a'), addHalf('b'), add('c')]);
  expect(told).toEqual(['begun', 'rolled back', 'begun', 'taken back', 'committed', 'a', 'no b', 'c']);
});

test('writes in the transaction, and with it', async () => {
  begin = () => {
    writer.run("INSERT INTO notes VALUES ('beforehand')");
  };
  await Promise.all([add('a'), addHalf('b')]);
  // Of two transactions one was rolled back.
  expect(notes()).toEqual(['beforehand', 'a']);
});

test('that cannot write refuses nobody: the writes have a transaction without it', async () => {
  begin = () => {
    writer.run("INSERT INTO notes VALUES ('beforehand')");
    throw new Error('The companion cannot write.');
  };
  await Promise.all([add('a'), add('b')]);
  expect(told).toEqual(['begun', 'rolled back', 'begun without writing', 'committed', 'a', 'b']);
  expect(notes()).toEqual(['a', 'b']);
});

test('does not write where a write is tried alone', async () => {
  const exec = writer.exec.bind(writer);
  let commitsTried = 0;
  writer.exec = (sql) => {
    commitsTried += sql === 'COMMIT' ? 1 : 0;
    if (sql === 'COMMIT' && commitsTried === 1) throw new Error('The commit fails.');
    exec(sql);
  };
  await add('a');
  expect(told).toEqual(['begun', 'rolled back', 'begun without writing', 'committed', 'a']);
});
