import { expect, test } from 'vitest';
import { shownDatabase } from './database-url.ts';

const shownMongo = (url: string): string => shownDatabase({ kind: 'mongo', url });

test('an SQLite database is shown by its path', () => {
  expect(shownDatabase({ kind: 'sqlite', path: './data/worklog.db' })).toBe('sqlite:./data/worklog.db');
});

test.each([
  ['mongodb://db.example/worklog', 'mongodb://db.example/worklog'],
  ['mongodb+srv://db.example', 'mongodb+srv://db.example'],
  [
    'mongodb://ann:open-sesame@one.example:27017,two.example/worklog',
    'mongodb://one.example:27017,two.example/worklog',
  ],
  ['mongodb://ann:open/ses@me@db.example/worklog', 'mongodb://db.example/worklog'],
  ['mongodb://db.example/worklog?tlsCertificateKeyFilePassword=open-sesame', 'mongodb://db.example/worklog'],
])('a MongoDB is shown without secrets: %s', (url, shown) => {
  expect(shownMongo(url)).toBe(shown);
});
