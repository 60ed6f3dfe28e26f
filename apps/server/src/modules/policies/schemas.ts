import Type, { type TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { answer, callerProblems, problems } from '../../http/answers.ts';
import { faultsOf, noQuery } from '../../http/validation.ts';
import type { InputFault } from '../../shared/errors.ts';
import type { PolicyName } from './policy.ts';

const id = Type.String({
  pattern: '^[a-z][a-z0-9_]{0,63}$',
  description: 'Stable; 1 to 64 of a-z, 0-9 and _, beginning with a letter.',
});
const label = Type.String({ minLength: 1, maxLength: 64 });
const archived = Type.Boolean({ description: 'Still named by old days, no longer offered for new ones.' });
const halfDays = Type.Number({ minimum: 0, maximum: 366, multipleOf: 0.5 });
const monthDay = Type.String({ pattern: '^\\d\\d-\\d\\d$' });
const strict = { additionalProperties: false };

const dayType = Type.Object(
  {
    id,
    label: Type.Optional(label),
    colour: Type.Optional(Type.String({ pattern: '^#[0-9a-fA-F]{6}$' })),
    counts_as: Type.Optional(Type.Enum(['work', 'leave', 'holiday', 'absence'])),
    needs_place: Type.Optional(Type.Boolean()),
    allowance: Type.Optional(Type.Union([id, Type.Null()])),
    visibility: Type.Optional(Type.Enum(['full', 'away', 'hidden'])),
    archived: Type.Optional(archived),
  },
  strict,
);

const carryOver = Type.Object(
  {
    cap: Type.Optional(Type.Union([halfDays, Type.Null()])),
    last_valid_day: Type.Optional(Type.Union([monthDay, Type.Null()])),
  },
  strict,
);

const allowance = Type.Object(
  {
    id,
    label: Type.Optional(label),
    days_a_year: Type.Optional(Type.Union([halfDays, Type.Null()])),
    full_week_days: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 7 }), Type.Null()])),
    rounding: Type.Optional(Type.Enum(['nearest_half', 'up_half', 'up_whole', 'none'])),
    year_start: Type.Optional(monthDay),
    carry_over: Type.Optional(Type.Union([carryOver, Type.Null()])),
    self_managed: Type.Optional(Type.Boolean()),
    archived: Type.Optional(archived),
  },
  strict,
);

const holiday = Type.Object(
  {
    id,
    date: Type.Optional(Type.String({ description: 'One date, YYYY-MM-DD.' })),
    every: Type.Optional(Type.String({ description: 'One day of every year, MM-DD.' })),
    name: Type.Optional(label),
    half: Type.Optional(Type.Enum(['am', 'pm', 'full'])),
    remove: Type.Optional(Type.Boolean()),
    country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    region: Type.Optional(Type.String({ pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$' })),
  },
  strict,
);

const items: Readonly<Record<PolicyName, TSchema>> = {
  worklog_day_types: dayType,
  worklog_holidays: holiday,
  worklog_allowances: allowance,
};

const validators = new Map<PolicyName, Validator>();

/** What is wrong with the shape of a policy's `data`, with pointers into the body that holds it. */
export function shapeFaults(name: PolicyName, data: unknown): InputFault[] {
  let validator = validators.get(name);
  if (!validator) validators.set(name, (validator = Compile(Type.Array(items[name]))));
  if (validator.Check(data)) return [];
  return validator
    .Errors(data)
    .flatMap(faultsOf)
    .map(({ pointer, detail }) => ({ pointer: `/data${pointer}`, detail }));
}

const shownDayType = Type.Object(
  {
    id: Type.String({ description: 'What days name it by; it never changes.', examples: ['remote'] }),
    label: Type.String({ description: 'What people call it.', examples: ['Remote'] }),
    colour: Type.String({ description: '`#rrggbb`.', examples: ['#189a9c'] }),
    countsAs: Type.Enum(['work', 'leave', 'holiday', 'absence'], {
      description: 'What a half of it counts as.',
      examples: ['work'],
    }),
    needsPlace: Type.Boolean({
      description: 'Whether a half of it must say where it was spent.',
      examples: [true],
    }),
    allowance: Type.Union([Type.String(), Type.Null()], {
      description: 'Id of the allowance that it draws on; null: of none.',
      examples: ['remote'],
    }),
    visibility: Type.Enum(['full', 'away', 'hidden'], {
      description: 'What colleagues see of it: the type, that somebody is away, or nothing.',
      examples: ['full'],
    }),
    isArchived: Type.Boolean({
      description: 'Still named by old days, no longer offered for new ones.',
      examples: [false],
    }),
  },
  { additionalProperties: false },
);

export const listDayTypes = {
  ...noQuery,
  tags: ['Policies'],
  security: [{ session: [] }, { token: [] }],
  operationId: 'listDayTypes',
  summary: 'List the types of days that are in force',
  description: 'What is built in, with what the configuration `worklog_day_types` lays over it.',
  response: {
    200: answer({
      description: 'The types, the built-in ones first.',
      schema: Type.Object({ dayTypes: Type.Array(shownDayType) }, { additionalProperties: false }),
      example: {
        dayTypes: [
          {
            id: 'remote',
            label: 'Remote',
            colour: '#189a9c',
            countsAs: 'work',
            needsPlace: true,
            allowance: 'remote',
            visibility: 'full',
            isArchived: false,
          },
        ],
      },
    }),
    ...problems(callerProblems),
  },
};
