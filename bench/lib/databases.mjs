import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadEngine, openEngine, sqliteVersion } from './engine.mjs';
import { startMongo } from './mongo.mjs';
import { memoryOf } from './process-usage.mjs';
import { newFolder } from './workplace.mjs';

/** The files of an SQLite database. */
const parts = ['', '-wal', '-shm', '.lock'];

/** What runs create in a store with at least so much in it is too little to matter to the next one. */
const worthKeeping = 100_000;

/**
 * Where databases of one kind come from.
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {string} version its name and version
 * @property {object} engine parts of the server, as `loadEngine` gives them
 * @property {(total: number) => Database} database an empty one for that many configurations or days, or a kept one
 *
 * @typedef {object} Database
 * @property {string} url for the server
 * @property {string} [file] the path, where it is a file
 * @property {() => Promise<object>} openStorage
 * @property {boolean} isKept it is filled already
 * @property {() => Promise<number>} bytes its size
 * @property {() => number | undefined} [memory] bytes of memory of a database server of its own
 */

/**
 * SQLite files whose names begin with `prefix`: in `folder`, where they stay and are used again, or in one that is
 * removed in the end.
 */
export async function sqliteKind(prefix, folder = newFolder()) {
  const engine = await loadEngine();
  mkdirSync(folder, { recursive: true });
  return {
    name: 'SQLite',
    version: sqliteVersion(engine),
    engine,
    database: (total) => {
      const file = path.resolve(folder, `${prefix}-${total}.db`);
      return {
        url: `sqlite:${file}`,
        file,
        openStorage: () => openEngine(engine, { kind: 'sqlite', path: file }),
        isKept: keepIfBig(file, total),
        bytes: async () => parts.reduce((sum, part) => sum + sizeOf(file + part), 0),
      };
    },
  };
}

/** Whether there is a database of an earlier run to be used; a small one, which is soon made anew, is removed. */
function keepIfBig(file, total) {
  if (sizeOf(file) === 0) return false;
  if (total >= worthKeeping) return true;
  removeFile(file);
  return false;
}

/**
 * Lets `work` fill an SQLite file under another name until it is complete: a file that is there is used again, also
 * where a run before has been ended in its middle.
 *
 * @param {{DatabaseSync: Function}} engine
 * @param {string} file
 * @param {(unfinished: string) => Promise<void>} work
 */
export async function fillFile({ DatabaseSync }, file, work) {
  const unfinished = `${file}.unfinished`;
  removeFile(unfinished);
  await work(unfinished);
  const connection = new DatabaseSync(unfinished);
  // What is only in the log beside the file is not renamed with it; SQLite writes it there when the process ends.
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  connection.close();
  renameSync(unfinished, file);
  removeFile(unfinished);
}

function removeFile(file) {
  for (const part of parts) rmSync(file + part, { force: true });
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Databases of one MongoDB server of its own, whose names begin with `prefix`; undefined where there is none. */
export async function mongoKind(prefix) {
  const mongo = await startMongo();
  if (!mongo) return undefined;
  const engine = await loadEngine();
  return {
    name: 'MongoDB',
    version: mongo.version,
    engine,
    database: (total) => {
      const url = mongo.urlOf(`${prefix}-${total}`);
      return {
        url,
        openStorage: () => openEngine(engine, { kind: 'mongo', url }),
        isKept: false,
        bytes: () => storedBytes(engine, url),
        memory: () => memoryOf(mongo.pid)?.now,
      };
    },
  };
}

async function storedBytes({ MongoClient }, url) {
  const client = await new MongoClient(url).connect();
  try {
    // What is not in the files yet is not counted.
    await client.db('admin').command({ fsync: 1 });
    const { storageSize, indexSize } = await client.db().stats();
    return storageSize + indexSize;
  } finally {
    await client.close();
  }
}
