import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArchiveTrailer } from '../../src/backup/format.ts';
import { sampleEverything, type Everything } from '../../src/storage/conformance/everything.ts';
import { newMongoDatabase } from '../support/mongo-database.ts';
import { beginRestore, done, fill, refusedWith } from './support/databases.ts';
import { freshDatabaseUrl, freshFolder } from './support/files.ts';
import { refusalOf } from './support/refusal.ts';
import { startServer } from './support/server.ts';

const days = 10_000;

/** Something of everything, and ten thousand days of one person, whole and half, with notes. */
function muchOfEverything(): Everything {
  const everything = sampleEverything();
  const person = everything.people[0]!.id;
  const place = everything.places[1]!.id;
  const half = { type: 'office', place, status: 'confirmed' } as const;
  const more = Array.from({ length: days }, (_, at) => ({
    person,
    date: addDays('1990-01-01' as CalendarDate, at),
    am: at % 3 === 0 ? null : half,
    pm: at % 3 === 1 ? null : { ...half, place: null },
    notes: at % 7 === 0 ? `Übergabe ${at} 🧳 e\u0301` : '',
    tag: at.toString(16).padStart(16, '0'),
  }));
  return { ...everything, days: [...everything.days.filter((day) => day.person !== person), ...more] };
}

function freshMongoUrl(): string {
  const { url, dispose } = newMongoDatabase();
  onTestFinished(dispose);
  return url;
}

/** The lines of an archive, packed or not. */
function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trimEnd().split('\n');
}

/** What an archive holds, without what each restore makes anew. */
function contentOf(file: string): string[] {
  const incarnation = /(?<=^\{"configs":\{"name":"\w+","incarnation":")[0-9a-f]{16}/;
  return linesOf(file)
    .slice(1, -1)
    .map((line) => line.replace(incarnation, 'anew'));
}

function sumsOf(file: string): ArchiveTrailer['end']['sections'] {
  return (JSON.parse(linesOf(file).at(-1)!) as ArchiveTrailer).end.sections;
}

describe('npm run worklog -- restore', () => {
  it('moves everything from SQLite to MongoDB and back, and loses nothing', async () => {
    const folder = freshFolder();
    const urls = [freshDatabaseUrl(), freshMongoUrl(), freshDatabaseUrl()];
    await fill(urls[0]!, muchOfEverything());
    const archives: string[] = [];
    for (const [at, url] of urls.entries()) {
      const settings = { DATABASE_URL: url };
      if (at > 0) await done(settings, 'restore', archives[at - 1]!);
      const file = path.join(folder, `${at}.ndjson${at === 1 ? '' : '.gz'}`);
      expect(await done(settings, 'backup', '--to', file)).toBe(file);
      archives.push(file);
    }
    const contents = archives.map(contentOf);
    expect(contents[0]).toHaveLength(days + 33);
    expect(contents[1]).toEqual(contents[0]);
    expect(contents[2]).toEqual(contents[0]);
    const [first, ...others] = archives.map(sumsOf);
    for (const { configs, ...sums } of others) {
      const { configs: before, ...expected } = first!;
      expect(sums).toEqual(expected);
      // Their incarnations are new, so that no entity tag from before fits.
      expect(configs.records).toBe(before.records);
      expect(configs.sha256).not.toBe(before.sha256);
    }
    await startServer({ DATABASE_URL: urls[2]! });
  });

  it('refuses a database that is not empty, and says what is there', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    await fill(settings.DATABASE_URL, sampleEverything());
    const file = await done(settings, 'backup', '--to', path.join(freshFolder(), 'a.ndjson'));
    expect(await refusedWith(settings, 'restore', file)).toMatch(
      /is not empty \(there are configs\); a restore needs an empty one/,
    );
  });

  it('refuses a file that is cut, changed, foreign or not there, before the database is touched', async () => {
    const folder = freshFolder();
    const source = { DATABASE_URL: freshDatabaseUrl() };
    await fill(source.DATABASE_URL, sampleEverything());
    const whole = await done(source, 'backup', '--to', path.join(folder, 'whole.ndjson'));
    const packed = await done(source, 'backup', '--to', path.join(folder, 'whole.ndjson.gz'));
    const copy = await done(source, 'backup', '--to', path.join(folder, 'copy.db'));
    const [text, bytes] = [readFileSync(whole, 'utf8'), readFileSync(packed)];
    const broken: readonly (readonly [content: string | Buffer, sentence: RegExp])[] = [
      ['', /it is empty/],
      ['name,age\nAda,36\n', /it is no archive of Worklog/],
      [
        '{"worklog":"archive","format":2,"program":"9.9.9"}\n',
        /it has the format 2, and this version reads 1/,
      ],
      [text.slice(0, -10), /it is cut: its last line has no end/],
      [text.slice(0, text.lastIndexOf('{"end"')), /it is cut: its last line is missing/],
      [text.replace('"Vienna"', '"Verona"'), /it is not as it was written: its places differ/],
      [
        text.replace('"archived":true', '"archived":7'),
        /line \d+ has a field archived that is not true or false/,
      ],
      [text.replace(/\{"erasures".*\n/, ''), /its erasures differ/],
      [bytes.subarray(0, bytes.length - 20), /it is cut or damaged/],
    ];
    const target = { DATABASE_URL: freshDatabaseUrl() };
    for (const [content, sentence] of broken) {
      const file = path.join(folder, 'broken');
      writeFileSync(file, content);
      expect(await refusedWith(target, 'restore', file)).toMatch(sentence);
    }
    expect(await refusedWith(target, 'restore', copy)).toMatch(/is a copy of a whole SQLite database/);
    expect(await refusedWith(target, 'restore', path.join(folder, 'none'))).toMatch(/there is none/);
    await done(target, 'restore', '--dry-run', whole);
    await done(target, 'restore', whole);
  });

  it('leaves a mark when it is cut off: no server starts until it is run again', async () => {
    const source = { DATABASE_URL: freshDatabaseUrl() };
    await fill(source.DATABASE_URL, sampleEverything());
    const file = await done(source, 'backup', '--to', path.join(freshFolder(), 'a.ndjson'));
    for (const DATABASE_URL of [freshDatabaseUrl(), freshMongoUrl()]) {
      await beginRestore(DATABASE_URL);
      expect(await refusalOf({ DATABASE_URL })).toMatch(/^A restore into this database was not finished/);
      await done({ DATABASE_URL }, 'restore', file);
      await startServer({ DATABASE_URL });
    }
  });
});
