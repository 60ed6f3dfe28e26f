import Type, { type TSchema } from 'typebox';
import { mostNotes } from '@worklog/domain/day';
import { answer, type ProblemExamples } from '../../http/answers.ts';
import type { HalfInput } from './days/input.ts';

/** What the descriptions of all these routes have in common. */
export const shared = { tags: ['Days'], security: [{ session: [] }, { token: [] }] };

const strict = { additionalProperties: false };

/** A calendar date. */
export const date = Type.String({
  description: 'A calendar date, `YYYY-MM-DD`: no time and no zone, so it never moves.',
  examples: ['2026-11-03'],
});

/** Some dates in a row. */
export const range = {
  from: Type.String({ description: 'The first date.', examples: ['2026-11-01'] }),
  to: Type.String({ description: 'The last date; it is included.', examples: ['2026-11-30'] }),
};

const type = Type.String({ description: 'The id of a type of days.', examples: ['remote'] });
const status = Type.Enum(['planned', 'confirmed'], {
  description: '`confirmed` is evidence of what was, `planned` is what shall be.',
});

/** Examples of a day and of its parts. */
const examplePlace = { id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11', name: 'Berlin' };
const exampleHalf = { type: 'remote', place: examplePlace, status: 'confirmed' };
export const exampleDay = {
  date: '2026-11-03',
  am: exampleHalf,
  pm: { type: 'office', place: null, status: 'confirmed' },
  notes: 'Workshop with the client',
  tag: '9f86d081884c7d65',
};

/** Either what a schema says, or null. */
function orNull(schema: TSchema, description: string): TSchema {
  return Type.Union([schema, Type.Null()], { description });
}

const half = orNull(
  Type.Object(
    {
      type,
      place: orNull(
        Type.Object(
          { id: Type.String(), name: orNull(Type.String(), 'Its name now; null: the place is gone.') },
          strict,
        ),
        'Where; null: nowhere in particular.',
      ),
      status,
    },
    strict,
  ),
  'Null: nothing is recorded.',
);

/** A day as it is answered. */
export const day = Type.Object(
  {
    date,
    am: half,
    pm: half,
    notes: Type.String({ description: 'May be empty.' }),
    tag: Type.String({ description: 'For `If-Match`; another one after each change.' }),
  },
  { ...strict, description: 'One day; at least one of its halves is set.', examples: [exampleDay] },
);

const placeInput = {
  type: ['string', 'object', 'null'],
  additionalProperties: false,
  properties: { id: { type: 'string' }, name: { type: 'string' } },
  description:
    'The id of a place of one\'s own or of an office, also as `{"id": ...}`; or `{"name": ...}`, which is found, or made. Null: nowhere in particular.',
} as const;

/** What fills gaps. */
export const fillInput = Type.Unsafe<HalfInput>({
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: { type, place: placeInput },
  description:
    'What halves become that were to be worked before today and have no record. Without it they stay unknown.',
  examples: [{ type: 'office' }],
});

/** Half a day as it is sent. One schema of several types, so that an error says where in it something is wrong. */
export const halfInput = Type.Unsafe<HalfInput | null>({
  type: ['object', 'null'],
  additionalProperties: false,
  required: ['type'],
  properties: {
    type,
    place: placeInput,
    status: {
      type: 'string',
      enum: ['planned', 'confirmed'],
      description: 'Without it: `planned` for what is to come, else `confirmed`.',
    },
  },
  description: 'Null: nothing shall be recorded.',
  examples: [{ type: 'remote', place: { name: 'Berlin' } }],
});

/** Notes as they are sent. */
export const notesInput = Type.String({
  maxLength: mostNotes,
  description: `At most ${mostNotes} characters. Without it they stay as they are.`,
  examples: ['Workshop with the client'],
});

/** Lets a write over what is there. */
export const replaceInput = Type.Boolean({
  description: 'Halves that are set may be written over.',
  examples: [false],
});

/** What a write of days is refused for. */
export const refusedDay: ProblemExamples = {
  invalid_body: 'The body is not valid: /am/type is none of office, remote, vacation, holiday, sick.',
  day_not_come: 'The day 2026-11-24 has not come yet, so it can be planned but not confirmed.',
};

/** What the body of an answer says that is a day. */
export const dayAnswer = (description: string) =>
  answer({ description, schema: day, example: exampleDay, headers: { ETag: 'The tag of the day.' } });

/** The headers of a condition on a day. */
export const conditional = {
  headers: Type.Object({
    'if-match': Type.Optional(
      Type.String({
        description: 'Do it only while the day has one of these tags. That lets it be written over.',
      }),
    ),
    'if-none-match': Type.Optional(Type.String({ description: '`*`: do it only where there is no day.' })),
  }),
};
