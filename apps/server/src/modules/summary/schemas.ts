import Type from 'typebox';
import { answer, callerProblems, problems, type ProblemExamples } from '../../http/answers.ts';
import { balanceSchema, exampleBalance } from '../allowances/index.ts';

/** Most dates of a summary: ten years. */
export const mostDates = 3660;

const shared = { tags: ['Summary'], security: [{ session: [] }, { token: [] }] };
const strict = { additionalProperties: false };
const gone: ProblemExamples = { person_not_found: 'There is no such person.' };

const date = (description: string, example: string) => Type.String({ description, examples: [example] });
const days = (description: string, example: number) =>
  Type.Number({ description: `${description} In days; half a day is 0.5.`, examples: [example] });

const half = Type.Object(
  {
    date: Type.String({ format: 'date', description: 'The day.', examples: ['2026-11-03'] }),
    half: Type.Enum(['am', 'pm'], { description: 'Which half of it.', examples: ['am'] }),
  },
  strict,
);
const halves = (description: string) => Type.Array(half, { description });

const tally = {
  confirmed: days('What has been.', 12.5),
  planned: days('What is meant to be, today or later.', 2),
  unconfirmed: days('What was meant to be, and nobody has said whether it was.', 0),
  halves: Type.Optional(
    Type.Object(
      {
        confirmed: halves('The halves that `confirmed` counts.'),
        planned: halves('The halves that `planned` counts.'),
        unconfirmed: halves('The halves that `unconfirmed` counts.'),
      },
      { ...strict, description: 'With `explain=true`.' },
    ),
  ),
};
const exampleTally = { confirmed: 12.5, planned: 2, unconfirmed: 0 };
const type = Type.String({ description: 'Id of the type.', examples: ['remote'] });
const counted = (key: Readonly<Record<string, Type.TSchema>>) =>
  Type.Array(Type.Object({ ...key, ...tally }, strict));

const count = (description: string) =>
  Type.Object(
    {
      days: days(description, 1.5),
      halves: Type.Optional(halves('The halves that it counts, with `explain=true`.')),
    },
    strict,
  );

const place = Type.Object(
  {
    id: Type.String({ description: 'Names the place.' }),
    name: Type.Union([Type.String(), Type.Null()], {
      description: 'What it is called; null: the place is gone.',
      examples: ['Vienna'],
    }),
    kind: Type.Union([Type.Enum(['office', 'home', 'client', 'other']), Type.Null()], {
      description: 'What it is; null: the place is gone.',
    }),
    country: Type.Union([Type.String(), Type.Null()], { description: 'ISO 3166-1 code, if it is known.' }),
    region: Type.Union([Type.String(), Type.Null()], { description: 'ISO 3166-2 code, if it is known.' }),
  },
  strict,
);
const examplePlace = {
  ...{ id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11', name: 'Vienna', kind: 'home' },
  ...{ country: 'AT', region: 'AT-9' },
};

const summary = Type.Object(
  {
    from: date('The first date.', '2026-01-01'),
    to: date('The last date.', '2026-12-31'),
    types: counted({
      type,
      label: Type.String({ description: 'What people call it.', examples: ['Remote'] }),
      countsAs: Type.Union([Type.Enum(['work', 'leave', 'holiday', 'absence']), Type.Null()], {
        description: 'What it counts as; null: no policy says so any longer.',
        examples: ['work'],
      }),
    }),
    places: counted({ place }),
    countries: counted({
      country: Type.String({ description: 'ISO 3166-1 code of the places.', examples: ['AT'] }),
    }),
    regions: counted({
      region: Type.String({ description: 'ISO 3166-2 code of the places.', examples: ['AT-9'] }),
    }),
    months: Type.Array(
      Type.Object(
        {
          month: Type.String({ description: 'A month with records, `YYYY-MM`.', examples: ['2026-11'] }),
          types: counted({ type }),
        },
        strict,
      ),
    ),
    unknown: count('Scheduled halves that are over and have no record.'),
    toWork: count('Halves to be worked: scheduled, and no holiday, while employed.'),
    allowances: Type.Array(balanceSchema, {
      description: 'How the allowances stand, in each leave year that the range touches.',
    }),
  },
  strict,
);

export const getSummary = {
  ...shared,
  operationId: 'getMySummary',
  summary: 'Add up my days: by type, place, country, region and month',
  description:
    'Each half counts 0.5. Confirmed, planned and unconfirmed are never mixed. Halves without a place are in no place, and those of a place without a country in no country.',
  querystring: Type.Object(
    {
      from: date('The first date.', '2026-01-01'),
      to: date('The last date; at most ten years later.', '2026-12-31'),
      explain: Type.Optional(
        Type.Boolean({ description: 'With the halves that each number counts.', examples: [true] }),
      ),
    },
    strict,
  ),
  response: {
    200: answer({
      description: 'The numbers.',
      schema: summary,
      example: {
        from: '2026-01-01',
        to: '2026-12-31',
        types: [{ type: 'remote', label: 'Remote', countsAs: 'work', ...exampleTally }],
        places: [{ place: examplePlace, ...exampleTally }],
        countries: [{ country: 'AT', ...exampleTally }],
        regions: [{ region: 'AT-9', ...exampleTally }],
        months: [{ month: '2026-11', types: [{ type: 'remote', ...exampleTally }] }],
        unknown: { days: 1.5 },
        toWork: { days: 249.5 },
        allowances: [exampleBalance],
      },
    }),
    ...problems({ ...callerProblems, ...gone }),
  },
};

const nullableDate = (description: string) =>
  Type.Union([Type.String(), Type.Null()], { description, examples: ['2026-11-21'] });

export const getGaps = {
  ...shared,
  operationId: 'getMyGaps',
  summary: 'List what I have not recorded or confirmed of the days that are over',
  querystring: Type.Object(
    {
      from: Type.Optional(
        date(
          'The first date; without it the first day of employment, else of the first record, at most a year back.',
          '2026-01-01',
        ),
      ),
      to: Type.Optional(date('The last date; without it yesterday.', '2026-11-21')),
    },
    strict,
  ),
  response: {
    200: answer({
      description: 'The gaps, in order.',
      schema: Type.Object(
        {
          from: nullableDate('The first date; null: there is neither a first day nor a record.'),
          to: nullableDate('The last date; null as `from`.'),
          unknown: count('Scheduled halves that are over and have no record.'),
          unconfirmed: Type.Object(
            {
              days: days('Plans that are over, and nobody has said whether they came true.', 0.5),
              halves: Type.Array(Type.Object({ ...half.properties, type }, strict), {
                description: 'The halves that it counts.',
              }),
            },
            strict,
          ),
        },
        strict,
      ),
      example: {
        from: '2026-01-01',
        to: '2026-11-21',
        unknown: {
          days: 1,
          halves: [
            { date: '2026-11-03', half: 'am' },
            { date: '2026-11-03', half: 'pm' },
          ],
        },
        unconfirmed: { days: 0.5, halves: [{ date: '2026-11-04', half: 'am', type: 'remote' }] },
      },
    }),
    ...problems({ ...callerProblems, ...gone }),
  },
};
