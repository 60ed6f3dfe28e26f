import Type from 'typebox';
import type { ProblemExamples } from '../../http/answers.ts';
import { answer, bodyProblems, callerProblems, problems, writeProblems } from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';
import { idempotencyKey, keyProblems, replayedHeader } from '../idempotency/index.ts';
import { balance, exampleBalance, explainedExample } from './balances/schemas.ts';

const strict = { additionalProperties: false };

/** Whose allowances a route is about, as its description says it. */
export interface Audience {
  /** Of the operation: `My` or `User`. */
  readonly operation: string;
  /** As a sentence says it: `me`, `somebody`. */
  readonly whom: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly params: Readonly<Record<string, Type.TString>>;
  readonly absent: ProblemExamples;
}

const id = Type.String({ description: 'Id of the allowance.', examples: ['vacation'] });
const validFrom = Type.String({
  format: 'date',
  description: 'The first date on which it holds, in the years 1900 to 2200.',
  examples: ['2026-01-01'],
});
const noAllowance: ProblemExamples = { allowance_not_found: 'There is no allowance "training".' };
const noRate: ProblemExamples = { rate_not_found: 'No rate of vacation begins on 2026-07-01.' };
const noEntry: ProblemExamples = {
  entry_not_found: 'There is no entry of vacation with the id 019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11.',
};
const wrongDate: ProblemExamples = {
  invalid_request: 'The path is not valid: validFrom is not a date of the form YYYY-MM-DD that there is.',
};
const refused: ProblemExamples = {
  forbidden: 'Only administrators set how much of vacation somebody has.',
};
const refusedNew: ProblemExamples = {
  archived: 'The allowance vacation is archived.',
  too_many_items: 'There are 500 rates already; remove one first.',
};

const rate = Type.Object(
  {
    validFrom,
    daysAYear: Type.Union([Type.Number({ minimum: 0, maximum: 366 }), Type.Null()], {
      description:
        'Days a year for a full week, in whole 24ths of a day; null: the rate of the policy again.',
      examples: [28],
    }),
  },
  strict,
);
const exampleRate = { validFrom: '2026-01-01', daysAYear: 28 };

const entryFields = {
  kind: Type.Enum(['opening_balance', 'correction', 'extra_grant'], {
    description: 'Why it is there. Days are only taken away by an opening balance or a correction.',
    examples: ['opening_balance'],
  }),
  days: Type.Number({
    minimum: -1000,
    maximum: 1000,
    description: 'In whole 24ths of a day, not 0; negative: so many days are taken away.',
    examples: [4],
  }),
  validFrom,
  reason: Type.String({
    minLength: 1,
    maxLength: 500,
    // Not every database stores the character U+0000.
    pattern: '^[^\\u0000]*$',
    description: 'Why, for whoever reads it later.',
    examples: ['Left over from 2025'],
  }),
};
const expiresOn = Type.Union([Type.String(), Type.Null()], {
  description: 'The last date on which it can be used; null: never expires. A negative entry has none.',
  examples: ['2026-03-31'],
});
const entry = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'Names the entry.' }),
    ...entryFields,
    expiresOn,
    madeBy: Type.Enum(['self', 'administrator'], { description: 'Who has made it.', examples: ['self'] }),
    createdAt: Type.String({ format: 'date-time', description: 'When it was made.' }),
  },
  strict,
);
const newEntry = {
  kind: 'opening_balance',
  days: 4,
  validFrom: '2026-01-01',
  expiresOn: '2026-03-31',
  reason: 'Left over from 2025',
};
const exampleEntry = {
  id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  ...newEntry,
  madeBy: 'self',
  createdAt: '2026-01-02T08:00:00.000Z',
};

const balanceQuery = Type.Object(
  {
    year: Type.Optional(
      Type.Integer({
        minimum: 1900,
        maximum: 2200,
        description: 'The calendar year in which the leave year begins; without it that of today.',
        examples: [2026],
      }),
    ),
    explain: Type.Optional(
      Type.Boolean({ description: 'With the lines that make up each number.', examples: [true] }),
    ),
  },
  strict,
);

const explained = `\`left = granted + carriedOver + entered - taken - expired\`. \`leftAfterPlans\` is computed in the same way, with plans and unconfirmed days as if they were confirmed. Leave draws on what expires first; what is taken beyond all there is counts against the year's own grant, so both may be negative. A half that is not to be worked costs nothing.`;

/** The descriptions of routes about balances, of one's own or of somebody else. */
export function balanceSchemas({ operation, whom, absent, params, ...shared }: Audience) {
  const read = { ...callerProblems, ...absent };
  return {
    list: {
      ...shared,
      params: Type.Object(params),
      querystring: balanceQuery,
      operationId: `list${operation}Allowances`,
      summary: `List how the allowances of ${whom} stand`,
      description: explained,
      response: {
        200: answer({
          description: 'All allowances there are, each in its leave year.',
          schema: Type.Object({ allowances: Type.Array(balance) }, strict),
          example: { allowances: [exampleBalance] },
        }),
        ...problems(read),
      },
    },
    get: {
      ...shared,
      params: Type.Object({ ...params, id }),
      querystring: balanceQuery,
      operationId: `get${operation}Allowance`,
      summary: `Get how an allowance of ${whom} stands, and with explain=true why`,
      description: explained,
      response: {
        200: answer({
          description: 'The balance; here with its explanation.',
          schema: balance,
          example: explainedExample,
        }),
        ...problems({ ...read, ...noAllowance }),
      },
    },
  };
}

/** The descriptions of routes about rates. */
export function rateSchemas({ operation, whom, absent, params, ...shared }: Audience) {
  const ofAllowance = { ...shared, ...noQuery, params: Type.Object({ ...params, id }) };
  const one = { ...shared, ...noQuery, params: Type.Object({ ...params, id, validFrom }) };
  const write = { ...writeProblems, ...absent, ...noAllowance, ...wrongDate, ...refused };
  const stored = (description: string) => answer({ description, schema: rate, example: exampleRate });
  return {
    list: {
      ...ofAllowance,
      operationId: `list${operation}Rates`,
      summary: `List how much of an allowance ${whom} has a year, by the date from which it holds`,
      response: {
        200: answer({
          description: "The person's own rates; without any, those of the policy hold.",
          schema: Type.Object({ rates: Type.Array(rate) }, strict),
          example: { rates: [exampleRate] },
        }),
        ...problems({ ...callerProblems, ...absent, ...noAllowance }),
      },
    },
    put: {
      ...one,
      operationId: `put${operation}Rate`,
      summary: `Say how much of an allowance ${whom} has a year from a date on`,
      body: Type.Object(
        { daysAYear: rate.properties.daysAYear },
        { ...strict, examples: [{ daysAYear: 28 }] },
      ),
      response: {
        200: stored('It is in the place of the one of before.'),
        201: stored('It is there.'),
        ...problems({ ...write, ...bodyProblems, ...refusedNew }),
      },
    },
    remove: {
      ...one,
      operationId: `remove${operation}Rate`,
      summary: `Remove a rate of ${whom}; the one before it holds again`,
      response: { 204: answer({ description: 'It is removed.' }), ...problems({ ...write, ...noRate }) },
    },
  };
}

/** The descriptions of routes about entries. */
export function entrySchemas({ operation, whom, absent, params, ...shared }: Audience) {
  const ofAllowance = { ...shared, ...noQuery, params: Type.Object({ ...params, id }) };
  const entryId = entry.properties.id;
  const write = { ...writeProblems, ...absent, ...noAllowance, ...refused };
  return {
    list: {
      ...ofAllowance,
      operationId: `list${operation}Entries`,
      summary: `List what was added to an allowance of ${whom}, and taken from it, besides the yearly grant`,
      response: {
        200: answer({
          description: 'The entries, in the order in which they were made.',
          schema: Type.Object({ entries: Type.Array(entry) }, strict),
          example: { entries: [exampleEntry] },
        }),
        ...problems({ ...callerProblems, ...absent, ...noAllowance }),
      },
    },
    add: {
      ...ofAllowance,
      headers: Type.Object(idempotencyKey),
      operationId: `add${operation}Entry`,
      summary: `Add days to an allowance of ${whom}, or take some away`,
      body: Type.Object(
        { ...entryFields, expiresOn: Type.Optional(expiresOn) },
        { ...strict, examples: [newEntry] },
      ),
      response: {
        201: answer({
          description: 'The entry is there.',
          schema: entry,
          example: exampleEntry,
          headers: replayedHeader,
        }),
        ...problems({ ...write, ...keyProblems, ...bodyProblems, ...refusedNew }),
      },
    },
    remove: {
      ...ofAllowance,
      params: Type.Object({ ...params, id, entryId }),
      operationId: `remove${operation}Entry`,
      summary: `Remove an entry of ${whom}`,
      description: 'What an administrator has entered, only administrators remove.',
      response: { 204: answer({ description: 'It is removed.' }), ...problems({ ...write, ...noEntry }) },
    },
  };
}
