import Type from 'typebox';
import { answer, callerProblems, problems } from '../../http/answers.ts';

const shared = { tags: ['Policies'], security: [{ session: [] }, { token: [] }] };
const strict = { additionalProperties: false };

/** A country, as people say where they or a place are. */
const countryCode = Type.String({
  pattern: '^[A-Z]{2}$',
  description: 'ISO 3166-1 alpha-2 code.',
  examples: ['AT'],
});

/** A region of a country. */
const regionCode = Type.String({
  pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$',
  description: 'ISO 3166-2 code.',
  examples: ['AT-9'],
});

const language = Type.Optional(
  Type.String({
    pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
    description:
      'In which language the names are; English without it. Regions that have no name in it are named as they are there.',
    examples: ['de'],
  }),
);

const territories = (what: string) =>
  Type.Array(
    Type.Object(
      {
        code: Type.String({ description: `Code of the ${what}.` }),
        name: Type.String({ description: 'What it is called.' }),
      },
      strict,
    ),
  );

const holiday = Type.Object(
  {
    date: Type.String({ format: 'date', description: 'A calendar date.', examples: ['2026-12-24'] }),
    name: Type.String({ description: 'What it is called where it is kept.', examples: ['Christmas Eve'] }),
    am: Type.Boolean({ description: 'Whether the morning is free.', examples: [false] }),
    pm: Type.Boolean({ description: 'Whether the afternoon is free.', examples: [true] }),
  },
  strict,
);

export const listHolidays = {
  ...shared,
  operationId: 'listHolidays',
  summary: 'List the holidays of a year in a country or region',
  description:
    'The public holidays, less those that the configuration `worklog_holidays` removes, with those that it adds. Without a country, only those that it adds everywhere: what people have who are based nowhere. The public ones come from the project date-holidays; the file NOTICE has its licences.',
  querystring: Type.Object(
    {
      country: Type.Optional(countryCode),
      region: Type.Optional(regionCode),
      year: Type.Integer({ minimum: 1900, maximum: 2200, description: 'The year.', examples: [2026] }),
    },
    strict,
  ),
  response: {
    200: answer({
      description: 'The holidays, by date; each date is there once.',
      schema: Type.Object(
        {
          country: Type.Union([countryCode, Type.Null()]),
          region: Type.Union([regionCode, Type.Null()]),
          year: Type.Integer({ description: 'The year.' }),
          holidays: Type.Array(holiday),
        },
        strict,
      ),
      example: {
        country: 'AT',
        region: 'AT-9',
        year: 2026,
        holidays: [
          { date: '2026-12-24', name: 'Christmas Eve', am: false, pm: true },
          { date: '2026-12-25', name: 'Christtag', am: true, pm: true },
        ],
      },
    }),
    ...problems(callerProblems),
  },
};

export const listCountries = {
  ...shared,
  operationId: 'listHolidayCountries',
  summary: 'List the countries of which the public holidays are known',
  querystring: Type.Object({ language }, strict),
  response: {
    200: answer({
      description: 'The countries, by code.',
      schema: Type.Object({ countries: territories('country') }, strict),
      example: { countries: [{ code: 'AT', name: 'Österreich' }] },
    }),
    ...problems(callerProblems),
  },
};

export const listRegions = {
  ...shared,
  operationId: 'listHolidayRegions',
  summary: 'List the regions of a country that have public holidays of their own',
  params: Type.Object({ country: countryCode }),
  querystring: Type.Object({ language }, strict),
  response: {
    200: answer({
      description: 'The regions, by code; none where the whole country has the same.',
      schema: Type.Object({ regions: territories('region') }, strict),
      example: { regions: [{ code: 'AT-9', name: 'Wien' }] },
    }),
    ...problems({ ...callerProblems, not_found: 'There is no list of public holidays for "XX".' }),
  },
};
