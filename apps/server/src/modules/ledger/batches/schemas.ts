import Type from 'typebox';
import { answer, bodyProblems, problems, writeProblems } from '../../../http/answers.ts';
import { noQuery } from '../../../http/validation.ts';
import { idempotencyKey, keyProblems, replayedHeader } from '../../idempotency/index.ts';
import * as parts from '../schemas.ts';

/** The most dates of one batch. */
const mostDates = 400;

const strict = { additionalProperties: false };
const shared = { ...parts.shared, ...noQuery, headers: Type.Object(idempotencyKey) };

const content = {
  am: Type.Optional(parts.halfInput),
  pm: Type.Optional(parts.halfInput),
  notes: Type.Optional(parts.notesInput),
};

const dates = Type.Array(parts.date);
const exampleReport = {
  batch: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  dryRun: false,
  created: ['2026-12-28', '2026-12-29'],
  changed: [],
  removed: [],
  unchanged: [],
  conflicts: [],
};

const halfType = Type.Union([Type.Object({ type: Type.String() }, strict), Type.Null()]);

/** The days that stand in the way of what an administrator does, as far as they may see them. */
export const conflictTypes = Type.Array(
  Type.Object(
    {
      date: parts.date,
      day: Type.Union([Type.Object({ am: halfType, pm: halfType }, strict), Type.Null()]),
    },
    strict,
  ),
  {
    description:
      'The days that stand in the way, each with the types of its halves: neither notes nor places.',
  },
);

/** What a batch has done, or would do. */
export const report = Type.Object(
  {
    batch: Type.Union([Type.String(), Type.Null()], {
      description: 'The id by which it can be undone, for seven days; null where nothing was changed.',
    }),
    dryRun: Type.Boolean({ description: 'Nothing was written.' }),
    created: dates,
    changed: dates,
    removed: dates,
    unchanged: Type.Array(parts.date, { description: 'They are already as was wished.' }),
    conflicts: Type.Array(
      Type.Object({ date: parts.date, day: Type.Union([parts.day, Type.Null()]) }, strict),
      {
        description:
          'With `dryRun` the days that stand in the way, each with what is there. Without it they are an error.',
      },
    ),
  },
  strict,
);

const done = answer({
  description: 'What was done, or would be.',
  schema: report,
  example: exampleReport,
  headers: replayedHeader,
});

export const changeDays = {
  ...shared,
  operationId: 'changeMyDays',
  summary: 'Change up to 400 days together, all or none',
  description:
    'Some `dates` alike, or `days` each with its own content. What is left out of a day stays as it is; both halves null remove it. Writing over halves that are set needs `"replace": true`, or the `tag` of the day among `days`. All conflicts are told together: 409 with `conflicts`.',
  body: Type.Object(
    {
      dates: Type.Optional(Type.Array(parts.date, { minItems: 1, maxItems: mostDates })),
      days: Type.Optional(
        Type.Array(
          Type.Object(
            {
              date: parts.date,
              ...content,
              tag: Type.Optional(
                Type.String({ description: 'The tag that the day must have; it may then be written over.' }),
              ),
            },
            strict,
          ),
          { minItems: 1, maxItems: mostDates },
        ),
      ),
      ...content,
      replace: Type.Optional(parts.replaceInput),
      dryRun: Type.Optional(Type.Boolean({ description: 'Only tell what would be done.' })),
    },
    {
      ...strict,
      // What a batch is about must be said, in one of its two forms.
      minProperties: 1,
      examples: [
        {
          dates: ['2026-12-28', '2026-12-29'],
          am: { type: 'vacation' },
          pm: { type: 'vacation' },
        },
        { days: [{ date: '2026-12-30', am: { type: 'office' } }] },
      ],
    },
  ),
  response: {
    200: done,
    ...problems({
      ...writeProblems,
      ...bodyProblems,
      ...parts.refusedDay,
      ...keyProblems,
      days_taken: '2 of the days have a record already; send "replace": true to write over them.',
    }),
  },
};

export const undoBatch = {
  ...shared,
  params: Type.Object({ id: Type.String({ description: 'The `batch` of the answer.' }) }),
  operationId: 'undoMyBatch',
  summary: 'Restore what was there before a batch',
  description:
    'All or nothing. The answer is of a batch again, which can be undone in turn. Batches can be undone one by one, the last one first.',
  response: {
    200: done,
    ...problems({
      ...writeProblems,
      ...keyProblems,
      batch_not_found: 'There is no such batch; batches can be undone once, within seven days.',
      days_changed: '1 of the days were changed since, or were at a place that is gone; nothing was undone.',
    }),
  },
};

export const confirmDays = {
  ...shared,
  operationId: 'confirmMyDays',
  summary: 'Confirm the planned halves from one date to another that have come',
  description:
    'Today is included; what is to come stays planned. The answer is of a batch, which can be undone.',
  body: Type.Object(
    { ...parts.range, fill: Type.Optional(parts.fillInput) },
    {
      ...strict,
      examples: [{ from: '2026-11-16', to: '2026-11-22', fill: { type: 'office' } }],
    },
  ),
  response: {
    200: done,
    ...problems({
      ...writeProblems,
      ...bodyProblems,
      ...keyProblems,
      invalid_body: 'The body is not valid: /to is before from.',
    }),
  },
};
