import { dateFormats } from '@worklog/domain/date-formats';
import Type from 'typebox';
import { answer, bodyProblems, callerProblems, problems, writeProblems } from '../../../http/answers.ts';
import { idempotencyKey, keyProblems, replayedHeader } from '../../idempotency/index.ts';
import { conflictTypes, report } from '../batches/schemas.ts';
import { dayColumns } from '../csv/columns.ts';
import * as parts from '../schemas.ts';

/** The most rows of one file. */
export const mostRows = 4000;

/** The most people of one file. */
export const mostPeople = 200;

const strict = { additionalProperties: false };
const exampleCsv = 'Date,Type,Location\r\n2026-11-03,remote,Berlin\r\n';

export const exportCsv = {
  ...parts.shared,
  operationId: 'exportMyDaysAsCsv',
  summary: 'Get my days from one date to another as a CSV file',
  description: `The columns are ${dayColumns.join(', ')}; see docs/days.md.`,
  querystring: Type.Object(parts.range, strict),
  response: {
    200: answer({
      description: 'The file.',
      schema: Type.String(),
      example:
        'Date,Type,Location,Half,Status,Country,Region,Notes\r\n2026-11-03,remote,Berlin,full,confirmed,DE,,\r\n',
      mediaType: 'text/csv',
      headers: { 'Content-Disposition': 'The name of the file.' },
    }),
    ...problems({ ...callerProblems, invalid_query: 'The query is not valid: to is before from.' }),
  },
};

const query = Type.Object(
  { dryRun: Type.Optional(Type.Boolean({ description: 'Only tell what would be done.' })) },
  strict,
);

const body = Type.Object(
  {
    csv: Type.String({
      description: `The file as a text, at most ${mostRows} rows. Its first line has the names of the columns.`,
      examples: [exampleCsv],
    }),
    columns: Type.Optional(
      Type.Object(
        Object.fromEntries(
          (['Person', ...dayColumns] as const).map((column) => [
            column,
            Type.Optional(Type.String({ description: `What the file calls the column ${column}.` })),
          ]),
        ),
        {
          ...strict,
          description: 'What the file calls its columns. Other columns of the file are then ignored.',
        },
      ),
    ),
    dateFormat: Type.Optional(
      Type.Enum([...dateFormats], { description: 'How dates are written; without it `YYYY-MM-DD`.' }),
    ),
    onlyRight: Type.Optional(
      Type.Boolean({
        description: 'Leave out what is wrong or in the way. Without it nothing is written when anything is.',
      }),
    ),
    replace: Type.Optional(parts.replaceInput),
  },
  { ...strict, examples: [{ csv: exampleCsv }] },
);

const rowErrors = Type.Array(
  Type.Object(
    {
      line: Type.Integer({ description: 'The line of the file; its first is 1.' }),
      column: Type.String(),
      detail: Type.String(),
    },
    strict,
  ),
  { description: 'What is wrong with rows.' },
);

const exampleReport = {
  batch: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  dryRun: false,
  created: ['2026-11-03'],
  ...{ changed: [], removed: [], unchanged: [], conflicts: [] },
};

const refused = {
  ...keyProblems,
  invalid_rows:
    'Nothing was imported: line 3, Type is none of office, remote, vacation, holiday, sick. Mend the rows, or send "onlyRight": true to leave them out.',
  too_many_items: 'There are 1000 places; remove or merge some first.',
  days_taken: '2 of the days have a record already; send "replace": true to write over them.',
};

const shared = {
  querystring: query,
  headers: Type.Object(idempotencyKey),
  body,
};

export const importDays = {
  ...parts.shared,
  ...shared,
  operationId: 'importMyDays',
  summary: 'Import my days from a CSV file',
  description: 'One write, which can be undone like a batch. See docs/days.md for the file.',
  response: {
    200: answer({
      description: 'What was done, or would be.',
      schema: Type.Object({ ...report.properties, rowErrors }, strict),
      example: { ...exampleReport, rowErrors: [] },
      headers: replayedHeader,
    }),
    ...problems({ ...writeProblems, ...bodyProblems, ...refused }),
  },
};

export const importPeoplesDays = {
  tags: ['Administration'],
  security: [{ session: [] }],
  ...shared,
  operationId: 'importDays',
  summary: 'Import the days of several people from a CSV file with a column Person',
  description: `One write for all of them; at most ${mostPeople} people. Each of them can undo what is theirs like a batch. Of days that stand in the way the types are shown, neither notes nor places.`,
  response: {
    200: answer({
      description: 'What was done, or would be, for each person.',
      schema: Type.Object(
        {
          people: Type.Array(
            Type.Object({ person: Type.String(), ...report.properties, conflicts: conflictTypes }, strict),
          ),
          rowErrors,
        },
        strict,
      ),
      example: { people: [{ person: 'Zoë', ...exampleReport }], rowErrors: [] },
      headers: replayedHeader,
    }),
    ...problems({ ...writeProblems, ...bodyProblems, ...refused }),
  },
};
