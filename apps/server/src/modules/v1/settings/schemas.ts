import Type from 'typebox';
import { answer, bodyProblems, problems } from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';
import { ofPerson, olderErrorKey, ownWriteProblems, personParams, readProblems } from '../schemas.ts';
import { mostDays, totals } from './input.ts';

const total = Type.Number({
  description: 'Days a year by a rate of one’s own; -1: there is none.',
  examples: [25],
});
const settings = Type.Object(
  {
    settings: Type.Object(
      {
        slack: Type.String({ description: 'The URL of a Slack webhook; empty: none.', examples: [''] }),
        total: Type.Object(Object.fromEntries(totals.map((name) => [name, total])), {
          additionalProperties: false,
        }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);
const exampleSettings = {
  settings: { slack: '', total: { remote: -1, vacation: 25, holiday: -1, sick: -1 } },
};

const newTotal = Type.Optional(
  Type.Unsafe<string | number>({
    description: `A whole number from -1 to ${mostDays}, also as text: days a year from 1 January of this year on; -1: no rate of one’s own.`,
    examples: [25, '25'],
  }),
);

/** What a value must be, which key it is, and whether there is any, are rules of input.ts: keys come in any case. */
const change = Type.Object(
  {
    slack: Type.Optional(
      Type.Unsafe<string>({
        description: 'The URL of a Slack webhook; empty: no messages any more.',
        examples: ['https://hooks.slack.com/services/T0/B0/abc'],
      }),
    ),
    ...Object.fromEntries(totals.map((name) => [name, newTotal])),
  },
  {
    additionalProperties: true,
    description: 'One of these at least, with keys in any letter case. Other keys are refused.',
    examples: [{ slack: '', vacation: 25 }, { Vacation: '25' }],
  },
);

const own = { ...ofPerson, ...noQuery, params: personParams };
const shown = answer({
  description: 'The settings as they are now.',
  schema: settings,
  example: exampleSettings,
});

export const readSettings = {
  ...own,
  operationId: 'olderReadSettings',
  summary: 'Read settings and totals',
  response: { 200: shown, ...problems(readProblems, olderErrorKey) },
};

export const changeSettings = {
  ...own,
  operationId: 'olderChangeSettings',
  summary: 'Change settings and totals',
  body: change,
  response: {
    200: shown,
    ...problems(
      { ...ownWriteProblems, ...bodyProblems, refused: 'The allowance sick is archived.' },
      olderErrorKey,
    ),
  },
};
