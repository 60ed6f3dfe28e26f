import Type, { type TProperties } from 'typebox';
import { answer, callerProblems, problems } from '../../http/answers.ts';

/** Most entries in one page. */
const mostItems = 100;

const strict = { additionalProperties: false };

const page = {
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: mostItems,
      description: 'At most so many entries; 50 without it.',
    }),
  ),
  cursor: Type.Optional(Type.String({ description: 'Where to go on: `next` of the page before.' })),
};

const orNull = { type: ['string', 'null'] as const };
const values = Type.Unsafe<unknown>({
  type: ['object', 'string', 'array', 'number', 'boolean', 'null'],
  description: 'What was there before, or is there after; null: nothing, or nothing to be shown.',
});

const outline = {
  id: Type.String({ description: 'A UUID, version 7; later entries have higher ones.' }),
  at: Type.String({ format: 'date-time' }),
  action: Type.String({ description: 'What happened.', examples: ['day.changed'] }),
  target: Type.Unsafe<string | null>({
    ...orNull,
    description: 'What it happened to, such as a date; null where the action says it.',
  }),
  by: Type.Enum(['self', 'administrator', 'operator'], {
    description: 'In which part somebody did it; `operator`: on the command line.',
  }),
  actor: Type.Unsafe<string | null>({
    ...orNull,
    description: 'Name of who did it; null: an operator, or somebody who is no longer there.',
  }),
  before: values,
  after: values,
};

const exampleEntry = {
  id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  at: '2026-11-03T07:59:12.031Z',
  action: 'day.changed',
  target: '2026-11-03',
  by: 'self',
  actor: 'Zoë',
  before: { am: { type: 'office' }, pm: null },
  after: { am: { type: 'sick' }, pm: null },
};

function pageOf(properties: TProperties, example: object) {
  return answer({
    description: 'The entries, the newest first. `next` is there while there are more.',
    schema: Type.Object(
      {
        entries: Type.Array(Type.Object(properties, strict)),
        next: Type.Optional(Type.String({ description: 'The `cursor` of the next page.' })),
      },
      strict,
    ),
    example: { entries: [example] },
  });
}

export const listOwnAudit = {
  tags: ['Days'],
  security: [{ session: [] }, { token: [] }],
  operationId: 'listMyAudit',
  summary: 'List what was changed of mine, by whom and when',
  querystring: Type.Object(page, strict),
  response: { 200: pageOf(outline, exampleEntry), ...problems(callerProblems) },
};

export const listAudit = {
  tags: ['Administration'],
  security: [{ session: [] }],
  operationId: 'listAudit',
  summary: 'List what was changed, of one person or of all',
  description:
    "Of what is a person's own, administrators see who did what when, and of days the dates and the types of the halves: neither notes nor places.",
  querystring: Type.Object(
    {
      ...page,
      person: Type.Optional(Type.String({ description: 'Name of the person, in any letter case.' })),
    },
    strict,
  ),
  response: {
    200: pageOf(
      {
        ...outline,
        person: Type.Unsafe<string | null>({
          ...orNull,
          description: 'Whose it is; null: of the organisation, or of somebody who is no longer there.',
        }),
      },
      { ...exampleEntry, person: 'Zoë' },
    ),
    ...problems({ ...callerProblems, person_not_found: 'There is no person called "Zoë".' }),
  },
};
