import Type from 'typebox';
import { answer, bodyProblems, callerProblems, problems, writeProblems } from '../../http/answers.ts';
import { noQuery } from '../../http/validation.ts';
import { longestUrl } from './destination.ts';

/** Most messages in one page. */
const mostItems = 100;

const exampleSettings = { slackUrl: 'https://hooks.slack.com/services/T000/B000/XXXX' };
const exampleDelivery = {
  id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  text: 'anna added remote (Berlin) for 2026-11-03',
  host: 'hooks.slack.com',
  state: 'waiting',
  attempts: 2,
  createdAt: '2026-11-03T07:59:12.031Z',
  dueAt: '2026-11-03T08:00:04.512Z',
  lastError: 'The destination answered 503.',
};

const slackUrl = Type.Union([Type.String({ maxLength: longestUrl }), Type.Null()], {
  description:
    'The URL of an incoming webhook of Slack; `null` for no messages. Who has it can write to the channel, so treat it as a secret; a token without `days:write` is shown its host alone. Only hosts of `WORKLOG_OUTGOING_HOSTS` are accepted.',
  examples: [exampleSettings.slackUrl],
});

const settings = Type.Object(
  { slackUrl },
  {
    additionalProperties: false,
    description: 'How a person is told of their own changes.',
    examples: [exampleSettings],
  },
);

/** The body of `PATCH /api/v2/me/settings`. */
const changedSettings = Type.Object(
  { slackUrl: Type.Optional(slackUrl) },
  {
    additionalProperties: false,
    description: 'What is not named stays as it is.',
    examples: [exampleSettings],
  },
);

const moment = (description: string) => Type.String({ format: 'date-time', description });

const delivery = Type.Object(
  {
    id: Type.String({ description: 'A UUID, version 7; later messages have higher ones.' }),
    text: Type.String({ description: 'The message, before it is escaped for Slack.' }),
    host: Type.String({ description: 'Where it goes; the rest of the URL is a secret.' }),
    state: Type.Union([Type.Literal('waiting'), Type.Literal('delivered'), Type.Literal('dead')], {
      description: '`dead`: it did not arrive within 24 hours and is not sent any more.',
    }),
    attempts: Type.Integer({ minimum: 0, description: 'How often it was sent, or is being sent.' }),
    createdAt: moment('When the change was made that it tells of.'),
    dueAt: Type.Optional(moment('While it waits: not sent before.')),
    endedAt: Type.Optional(moment('When it arrived or was given up.')),
    lastError: Type.Union([Type.String(), Type.Null()], {
      description: 'Why the last attempt failed; `null` when none did, or when it has arrived.',
    }),
  },
  { additionalProperties: false, examples: [exampleDelivery] },
);

const shared = { tags: ['Notifications'], security: [{ session: [] }, { token: [] }] };

export const getSettings = {
  ...shared,
  ...noQuery,
  operationId: 'getMySettings',
  summary: 'Get where messages about my changes go',
  response: {
    200: answer({ description: 'The settings.', schema: settings, example: exampleSettings }),
    ...problems(callerProblems),
  },
};

export const changeSettings = {
  ...shared,
  ...noQuery,
  operationId: 'changeMySettings',
  summary: 'Change where messages about my changes go',
  body: changedSettings,
  response: {
    200: answer({ description: 'The settings now.', schema: settings, example: exampleSettings }),
    ...problems({
      ...writeProblems,
      ...bodyProblems,
      invalid_body:
        'The URL for messages leads to example.org, which the operator does not allow (WORKLOG_OUTGOING_HOSTS).',
    }),
  },
};

/** The parameters of `GET /api/v2/me/deliveries`. */
const deliveriesQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: mostItems,
        description: 'At most so many messages; 50 without it.',
      }),
    ),
    cursor: Type.Optional(Type.String({ description: 'Where to go on: `next` of the page before.' })),
  },
  { additionalProperties: false },
);

export const listDeliveries = {
  ...shared,
  querystring: deliveriesQuery,
  operationId: 'listMyDeliveries',
  summary: 'List the messages about my changes and what became of them, the newest first',
  description: 'Messages are kept for 30 days after they arrived or were given up.',
  response: {
    200: answer({
      description: 'The messages. `next` is there while there are more.',
      schema: Type.Object({
        deliveries: Type.Array(delivery),
        next: Type.Optional(Type.String({ description: 'The `cursor` of the next page.' })),
      }),
      example: { deliveries: [exampleDelivery] },
      headers: { Link: 'The next page, `rel="next"`, while there is one.' },
    }),
    ...problems(callerProblems),
  },
};
