import Type from 'typebox';
import { answer, bodyProblems, callerProblems, problems, writeProblems } from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';
import * as parts from '../schemas.ts';
import { mostDates } from './input.ts';

const { shared, conditional, exampleDay } = parts;
const byDate = { ...shared, ...noQuery, params: Type.Object({ date: parts.date }) };
const strict = { additionalProperties: false };
const absent = { day_not_found: 'There is no record of 2026-11-03.' };
const notADate = {
  invalid_request: 'The date in the path is not a date of the form YYYY-MM-DD that there is.',
};
const refused = {
  ...parts.refusedDay,
  day_taken:
    'There is a record of 2026-11-03 already; send "replace": true, or its tag in If-Match, to write over it.',
};
const refusedHeader = {
  invalid_header: 'The header If-Match is neither * nor a list of quoted entity tags.',
  precondition_failed: 'The record of 2026-11-03 has another tag, which the precondition does not allow.',
};

export const listDays = {
  ...shared,
  operationId: 'listMyDays',
  summary: 'List my days from one date to another',
  querystring: Type.Object(parts.range, strict),
  response: {
    200: answer({
      description: `The days that have a record, by date; at most ${mostDates} dates can be asked for.`,
      schema: Type.Object({ days: Type.Array(parts.day) }, strict),
      example: { days: [exampleDay] },
    }),
    ...problems({
      ...callerProblems,
      invalid_query: 'The query is not valid: to is before from.',
    }),
  },
};

export const getDay = {
  ...byDate,
  ...conditional,
  operationId: 'getMyDay',
  summary: 'Get my day of a date',
  response: {
    200: parts.dayAnswer('The day.'),
    304: answer({ description: 'It still has a tag of `If-None-Match`.' }),
    ...problems({ ...callerProblems, ...refusedHeader, ...notADate, ...absent }),
  },
};

const written = {
  200: parts.dayAnswer('The day as it is now.'),
  201: parts.dayAnswer('The day; there was none of that date.'),
  204: answer({ description: 'No half is set any more, so there is no day any more.' }),
};

export const putDay = {
  ...byDate,
  ...conditional,
  operationId: 'putMyDay',
  summary: 'Record both halves of a day',
  description:
    'Writing over a half that is set needs `"replace": true` or the tag of the day in `If-Match`. With neither the answer is 409, with a tag that is no longer current 412, both with what is there in `day`. Both halves null: no day.',
  body: Type.Object(
    {
      am: parts.halfInput,
      pm: parts.halfInput,
      notes: Type.Optional(parts.notesInput),
      replace: Type.Optional(parts.replaceInput),
    },
    { ...strict, examples: [{ am: { type: 'remote', place: { name: 'Berlin' } }, pm: { type: 'office' } }] },
  ),
  response: {
    ...written,
    ...problems({
      ...writeProblems,
      ...bodyProblems,
      ...refusedHeader,
      ...notADate,
      ...absent,
      ...refused,
    }),
  },
};

export const patchDay = {
  ...byDate,
  ...conditional,
  operationId: 'patchMyDay',
  summary: 'Change what is given of a day',
  description:
    'What is left out stays as it is; a half that is null is taken away. What may be written over is as for `PUT`. Setting a half of a date without a record makes one.',
  body: Type.Object(
    {
      am: Type.Optional(parts.halfInput),
      pm: Type.Optional(parts.halfInput),
      notes: Type.Optional(parts.notesInput),
      replace: Type.Optional(parts.replaceInput),
    },
    { ...strict, minProperties: 1, examples: [{ pm: { type: 'sick' }, replace: true }] },
  ),
  response: putDay.response,
};

export const deleteDay = {
  ...byDate,
  ...conditional,
  operationId: 'deleteMyDay',
  summary: 'Remove a day',
  response: {
    204: answer({ description: 'It is no longer there.' }),
    ...problems({ ...writeProblems, ...refusedHeader, ...notADate, ...absent }),
  },
};
