import Type, { type TSchema } from 'typebox';
import { mostNotes } from '@worklog/domain/day';
import { answer, bodyProblems, problems } from '../../../http/answers.ts';
import {
  ofPerson,
  olderErrorKey,
  ownWriteProblems,
  personParams,
  readProblems,
  success,
} from '../schemas.ts';

const text = (description: string, example: string) => Type.String({ description, examples: [example] });

const parameters = {
  date: text('A calendar date, `YYYY-MM-DD`.', '2026-11-03'),
  year: text('A year of four digits.', '2026'),
  type: text('The id of a type of days, in any letter case.', 'remote'),
  location: text('Where it was spent; ignored unless the type needs a place.', 'New York'),
  deleteyear: text('With `year`: all entries of that year. Only `true` and `1` are true.', 'true'),
  deleteall: text('All entries of all years. Only `true` and `1` are true.', 'true'),
  deleteuser: text(
    'The account and all that belongs to it; needs a session. Only `true` and `1` are true.',
    'true',
  ),
};

function query(...names: (keyof typeof parameters)[]): TSchema {
  const properties = Object.fromEntries(names.map((name) => [name, Type.Optional(parameters[name])]));
  return Type.Object(properties, { additionalProperties: false });
}

const date = text('The date.', '2026-11-03');
const type = text('The id of the type.', 'remote');
const location = text('The name of the place; only of types that need one.', 'New York');
const exampleEntry = { date: '2026-11-03', type: 'remote', location: 'New York', notes: '' };
const half = Type.Union([
  Type.Object({ type, location: Type.Optional(location) }, { additionalProperties: false }),
  Type.Null({ description: 'Nothing is recorded.' }),
]);
const entry = Type.Object(
  {
    date,
    type,
    location: Type.Optional(location),
    notes: Type.String({ description: 'May be empty.', examples: [''] }),
    halves: Type.Optional(
      Type.Object(
        { am: half, pm: half },
        { additionalProperties: false, description: 'Both halves of a day, where they differ.' },
      ),
    ),
  },
  { additionalProperties: false, description: 'One day.', examples: [exampleEntry] },
);
const year = Type.Object(
  { year: Type.Integer({ description: 'The year.' }), entries: Type.Array(entry) },
  { additionalProperties: false, description: 'The entries of one year, by date.' },
);
const exampleYear = { year: 2026, entries: [exampleEntry] };
const years = Type.Object(
  { years: Type.Array(year) },
  { additionalProperties: false, description: 'All years that have entries.' },
);

const body = Type.Object(
  {
    notes: Type.Optional(
      Type.Unsafe<string | null>({
        type: ['string', 'null'],
        maxLength: mostNotes,
        description: `At most ${mostNotes} characters; null is as if it were left out.`,
        examples: ['Workshop with the client'],
      }),
    ),
  },
  { additionalProperties: false, examples: [{ notes: 'Workshop with the client' }, {}] },
);

const written = answer({ description: 'The entry as it is now.', schema: entry, example: exampleEntry });
const writeOwn = { ...ofPerson, params: personParams, querystring: query('date', 'type', 'location') };
const invalid = 'The query is not valid: date is not a date of the form YYYY-MM-DD that there is.';
const noData = 'No data found';

export const readDays = {
  ...ofPerson,
  params: personParams,
  querystring: query('date', 'year', 'type', 'location'),
  operationId: 'olderReadDays',
  summary: 'Read the entry of a date, those of a year, or all',
  response: {
    200: answer({
      description: 'With `date` that entry, with `year` that year, else all years.',
      schema: Type.Union([years, year, entry]),
      example: { years: [exampleYear] },
    }),
    ...problems({ ...readProblems, invalid_query: invalid, no_data: noData }, olderErrorKey),
  },
};

export const recordDay = {
  ...writeOwn,
  operationId: 'olderRecordDay',
  summary: 'Record a day of which nothing is recorded yet',
  body,
  response: {
    200: written,
    ...problems(
      {
        ...ownWriteProblems,
        ...bodyProblems,
        invalid_query: invalid,
        refused: 'There is a record of 2026-11-03 already.',
      },
      olderErrorKey,
    ),
  },
};

export const changeDay = {
  ...writeOwn,
  operationId: 'olderChangeDay',
  summary: 'Replace the record of a day; its notes stay where none are sent',
  body,
  response: {
    200: written,
    ...problems(
      { ...ownWriteProblems, ...bodyProblems, invalid_query: invalid, no_data: noData },
      olderErrorKey,
    ),
  },
};

export const deleteDays = {
  ...ofPerson,
  params: personParams,
  querystring: query('date', 'year', 'type', 'location', 'deleteyear', 'deleteall', 'deleteuser'),
  operationId: 'olderDeleteDays',
  summary: 'Delete the entry of a date, those of a year, all, or the account',
  response: {
    200: answer({
      description: 'It is no longer there.',
      schema: success,
      example: { success: 'Removed 1 entry' },
    }),
    ...problems(
      {
        ...ownWriteProblems,
        invalid_query: invalid,
        invalid_body: 'This request takes no body.',
        refused:
          'Name one of date, year with deleteyear, deleteall and deleteuser; more than one is ambiguous.',
        no_data: noData,
      },
      olderErrorKey,
    ),
  },
};
