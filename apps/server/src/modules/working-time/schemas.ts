import Type from 'typebox';
import { answer, bodyProblems, callerProblems, problems, writeProblems } from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';

const shared = { ...noQuery, tags: ['Working time'], security: [{ session: [] }, { token: [] }] };
const strict = { additionalProperties: false };

const validFrom = Type.String({
  format: 'date',
  description: 'The first date on which it holds, in the years 1900 to 2200; until the next begins.',
  examples: ['2026-07-01'],
});
const byDate = { ...shared, params: Type.Object({ validFrom }) };
const wrongDate = {
  invalid_request: 'The path is not valid: validFrom is not a date of the form YYYY-MM-DD that there is.',
};
const tooMany = { too_many_items: 'You have 500 of them; remove one first.' };

const week = Type.Array(
  Type.Enum(['none', 'am', 'pm', 'full'], { description: 'Which half of that weekday is worked.' }),
  { minItems: 7, maxItems: 7, description: 'From Monday to Sunday.' },
);
const usual = ['full', 'full', 'full', 'full', 'full', 'none', 'none'];
const short = ['full', 'full', 'full', 'full', 'none', 'none', 'none'];
const weeks = Type.Array(week, {
  minItems: 1,
  maxItems: 2,
  description:
    'One week that repeats, or two that alternate; the first is that of the week in which `validFrom` is.',
  examples: [[short], [usual, short]],
});
const pattern = Type.Object({ validFrom, weeks }, strict);
const examplePattern = { validFrom: '2026-07-01', weeks: [short] };
const noPattern = { work_pattern_not_found: 'Nothing of yours begins on 2026-07-01.' };

export const listWorkPatterns = {
  ...shared,
  operationId: 'listMyWorkPatterns',
  summary: 'List when I am to work, by the date from which it holds',
  description:
    'Before the first one, Monday to Friday. Each day is judged by the pattern of that day, so a change never touches the days before it.',
  response: {
    200: answer({
      description: 'The patterns.',
      schema: Type.Object({ workPatterns: Type.Array(pattern) }, strict),
      example: { workPatterns: [examplePattern] },
    }),
    ...problems(callerProblems),
  },
};

export const getWorkPattern = {
  ...byDate,
  operationId: 'getMyWorkPattern',
  summary: 'Get when I am to work from a date on',
  response: {
    200: answer({ description: 'The pattern.', schema: pattern, example: examplePattern }),
    ...problems({ ...callerProblems, ...wrongDate, ...noPattern }),
  },
};

export const putWorkPattern = {
  ...byDate,
  operationId: 'putMyWorkPattern',
  summary: 'Say when I am to work from a date on',
  body: Type.Object({ weeks }, { ...strict, examples: [{ weeks: [short] }] }),
  response: {
    200: answer({
      description: 'It is in the place of the one of before.',
      schema: pattern,
      example: examplePattern,
    }),
    201: answer({ description: 'It is there.', schema: pattern, example: examplePattern }),
    ...problems({ ...writeProblems, ...bodyProblems, ...wrongDate, ...tooMany }),
  },
};

export const removeWorkPattern = {
  ...byDate,
  operationId: 'removeMyWorkPattern',
  summary: 'Remove when I am to work from a date on; the one before it holds again',
  response: {
    204: answer({ description: 'It is removed.' }),
    ...problems({ ...writeProblems, ...wrongDate, ...noPattern }),
  },
};

const country = Type.Union([Type.String(), Type.Null()], {
  description:
    'ISO 3166-1 alpha-2 code, one of `/api/v2/holidays/countries`; null: nowhere that has holidays.',
  examples: ['AT'],
});
const region = Type.Union([Type.String(), Type.Null()], {
  description:
    'ISO 3166-2 code, one of the regions of that country; null: the holidays of the whole country.',
  examples: ['AT-9'],
});
const base = Type.Object({ validFrom, country, region }, strict);
const exampleBase = { validFrom: '2026-07-01', country: 'AT', region: 'AT-9' };
const noBase = { base_not_found: 'Nothing of yours begins on 2026-07-01.' };

export const listBases = {
  ...shared,
  operationId: 'listMyBases',
  summary: 'List where I am based, by the date from which it holds',
  description: 'The base of a date says which public holidays that date has for me.',
  response: {
    200: answer({
      description: 'The bases.',
      schema: Type.Object({ bases: Type.Array(base) }, strict),
      example: { bases: [exampleBase] },
    }),
    ...problems(callerProblems),
  },
};

export const getBase = {
  ...byDate,
  operationId: 'getMyBase',
  summary: 'Get where I am based from a date on',
  response: {
    200: answer({ description: 'The base.', schema: base, example: exampleBase }),
    ...problems({ ...callerProblems, ...wrongDate, ...noBase }),
  },
};

export const putBase = {
  ...byDate,
  operationId: 'putMyBase',
  summary: 'Say where I am based from a date on',
  body: Type.Object(
    { country, region: Type.Optional(region) },
    { ...strict, examples: [{ country: 'AT', region: 'AT-9' }, { country: null }] },
  ),
  response: {
    200: answer({
      description: 'It is in the place of the one of before.',
      schema: base,
      example: exampleBase,
    }),
    201: answer({ description: 'It is there.', schema: base, example: exampleBase }),
    ...problems({ ...writeProblems, ...bodyProblems, ...wrongDate, ...tooMany }),
  },
};

export const removeBase = {
  ...byDate,
  operationId: 'removeMyBase',
  summary: 'Remove where I am based from a date on; the one before it holds again',
  response: {
    204: answer({ description: 'It is removed.' }),
    ...problems({ ...writeProblems, ...wrongDate, ...noBase }),
  },
};
